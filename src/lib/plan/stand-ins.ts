import { clauseIdOf, docCodeOf } from './published-addresses.ts';
import { isGone } from '../read/ledger.ts';
import { folderOf, groupCode, lettersPattern } from '../read/groups.ts';
import type { PageData, SectionData } from '../read/schemas.ts';
import type { Content, Entry } from '../read/types.ts';
import { places } from '../read/places.ts';
import type { ContentTree } from '../read/read-tree.ts';

/**
 * What stands in for Markdown files that could not be read, so that nothing is told of others
 * only because of them: their address, code and clauses, by the look of their lines and, of
 * those that are not to be parsed (`unparsed`), are links or are missing, by the ledger too.
 */
export function standIns(
  tree: ContentTree,
  unread: ReadonlySet<string>,
  unparsed: ReadonlySet<string>,
  { ledger, about }: Pick<Content, 'ledger' | 'about'>,
): Pick<Content, 'sections' | 'pages'> {
  const files = [...unread].filter((file) => places.markdown.test(file));
  const entries = files.map((file) =>
    standIn(file, tree.get(file) ?? '', { ledger, about }, unparsed.has(file) || !tree.has(file)),
  );
  return {
    sections: entries.filter(({ file }) => file.endsWith('.md')),
    pages: entries.filter(({ file }) => file.endsWith('.mdx')),
  };
}

/** The address of a Markdown file. */
export function pathOfFile(file: string): string {
  return `/${file.replace(/^trang\/|(?:\/index)?\.mdx?$/g, '')}/`;
}

/** A code that could not be made out: it may be any of its group. */
export function isUnknown(code: string): boolean {
  return code.endsWith('-?');
}

const codeLine = new RegExp(String.raw`^code:[ \t]*["']?(${lettersPattern}(?:-\d+)?)\b`, 'm');

function standIn(
  file: string,
  text: string,
  { ledger: { pages, clauses }, about }: Pick<Content, 'ledger' | 'about'>,
  doubtful: boolean,
): Entry<SectionData & PageData> {
  const path = pathOfFile(file);
  const written = codeLine.exec(text)?.[1];
  const isOfGroup = written && folderOf(about, groupCode(written)) !== undefined;
  const known = isOfGroup || !Object.keys(about.groups).length ? written : undefined;
  const code = known ?? pages[path]?.code ?? codeBy(file, about);
  const shown = [...text.matchAll(/^##[ \t]+(.*)\{#([a-z0-9-]+)[^}\n]*\}/gm)].map(
    ([, title = '', id = '']) => [id, title] as const,
  );
  const docCode = file.endsWith('.md') ? code : path.slice(1, -1);
  // `ket-qua`, and `ket-qua.de-an` of a sentence that people named.
  const published = Object.entries(clauses).flatMap(([each, entry]) =>
    docCodeOf(each) === docCode && !isGone(entry) ? [[clauseIdOf(each), entry.title] as const] : [],
  );
  const names = published.filter(([id]) => id.includes('.'));
  const standing = published.filter(([id]) => !id.includes('.'));
  const titles = new Map([...(doubtful ? standing : []), ...shown]);
  const named = (clause: string) =>
    names.flatMap(([id, title]) => {
      const [of, name = ''] = id.split('.');
      const stands = of === clause && (doubtful || text.includes(`{#${name}}`));
      return stands ? [`${letters(title)}. {#${name}}`] : [];
    });
  return {
    id: file.replace(/^trang\/|\.mdx?$/g, ''),
    file,
    body: [...titles]
      .flatMap(([id, title]) => [`## ${letters(title)} {#${id}}`, ...named(id)])
      .join('\n\n'),
    data: {
      code,
      title: pages[path]?.title ?? file,
      short: file,
      summary: '',
      aliases: [],
      changes: [],
      draft: false,
      order: 0,
      related: [],
      bodies: [],
    },
  };
}

/** What the place of a file says of its code. */
function codeBy(file: string, { groups }: Content['about']): string {
  const [folder = '', name] = file.split('/');
  const letters = groups[folder]?.letters ?? folder;
  return name === 'index.md' ? letters : `${letters}-?`;
}

/** Letters alone: whatever else is written there may be why the file is not to be parsed. */
function letters(title: string): string {
  return title.replace(/[^\p{L}\p{N} ,.:;()–“”-]/gu, '').trim();
}
