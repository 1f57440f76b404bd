import { clauseIdOf, docCodeOf } from './published-addresses.ts';
import { isGone } from '../read/ledger.ts';
import { folderOf, groupCode, lettersPattern } from '../read/groups.ts';
import { splitClauses } from '../read/markdown/clauses.ts';
import { parseMarkdown } from '../read/markdown/parse.ts';
import type { QuestionData } from '../read/schema-question.ts';
import type { PageData, SectionData } from '../read/schemas.ts';
import type { Content, Entry } from '../read/types.ts';
import { isSubjectFile, places, questionFolder } from '../read/places.ts';
import type { ContentTree } from '../read/read-tree.ts';
import { wordingsIn } from '../read/units.ts';

/**
 * The content with what stands in for Markdown files that could not be read, so that nothing is told
 * of others only because of them: their address, code and clauses, by the look of their lines and, of
 * those that are not to be parsed (`unparsed`), are links or are missing, by the ledger too. Sections
 * and pages that were read come last, and so win.
 */
export function withStandIns(
  content: Content,
  tree: ContentTree,
  unread: ReadonlySet<string>,
  unparsed: ReadonlySet<string>,
): Content {
  const { ledger, about, sections, pages, subjects } = content;
  const all = [...unread].filter((file) => places.markdown.test(file));
  const asked = all.filter(isSubjectFile).map((file, at) => ({
    id: file.replace(/\.md$/, ''),
    file,
    clauses: [],
    lineOf: () => 1,
    data: {
      ...unsaid,
      title: ledger.pages[pathOfFile(file)]?.title ?? file,
      short: file,
      questions: at ? [] : lostQuestions(ledger, subjects),
    },
  }));
  const entries = all
    .filter((file) => !isSubjectFile(file))
    .map((file) =>
      standIn(file, tree.get(file) ?? '', { ledger, about }, unparsed.has(file) || !tree.has(file)),
    );
  return {
    ...content,
    sections: [...entries.filter(({ file }) => file.endsWith('.md')), ...sections],
    pages: [...entries.filter(({ file }) => file.endsWith('.mdx')), ...pages],
    subjects: [...subjects, ...asked],
  };
}

/** The questions that were published and stand in no file that could be read. */
function lostQuestions(
  { clauses }: Content['ledger'],
  subjects: Content['subjects'],
): QuestionData[] {
  const read = subjects.flatMap(({ data }) => data.questions.map(({ id }) => id));
  return Object.entries(clauses).flatMap(([code, entry]) => {
    const id = clauseIdOf(code);
    const isLost = docCodeOf(code) === questionFolder && !read.includes(id);
    if (!isLost || isGone(entry)) return [];
    const said = { ask: entry.title, otherwise: [], conclusion: entry.title };
    return [{ id, ...said, units: [], reviewed: entry.since, next: [] }];
  });
}

/** What is said beside the text, and stands in no address. */
const unsaid = { summary: '', aliases: [], changes: [], draft: false };

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
  const parts = text.split(/^(?=##[ \t])/m).flatMap((part) => {
    const [heading, title = '', id = ''] = /^##[ \t]+(.*)\{#([a-z0-9-]+)[^}\n]*\}/.exec(part) ?? [];
    return heading === undefined ? [] : [{ id, title, below: part.slice(heading.length) }];
  });
  const shown = parts.map(({ id, title }) => [id, title] as const);
  const docCode = file.endsWith('.md') ? code : path.slice(1, -1);
  // `ket-qua`, and `ket-qua.de-an` of a sentence that people named.
  const published = Object.entries(clauses).flatMap(([each, entry]) =>
    docCodeOf(each) === docCode && !isGone(entry) ? [[clauseIdOf(each), entry.title] as const] : [],
  );
  const names = published.filter(([id]) => id.includes('.'));
  const standing = published.filter(([id]) => !id.includes('.'));
  const titles = new Map([...(doubtful ? standing : []), ...shown]);
  const named = (clause: string) => {
    const known = names.flatMap(([id, title]) => {
      const [of, name = ''] = id.split('.');
      const stands = of === clause && (doubtful || text.includes(`{#${name}}`));
      return stands ? [[name, letters(title)] as const] : [];
    });
    const looked = parts
      .filter(({ id }) => id === clause)
      .flatMap(({ below }) => [...below.matchAll(/\{#([a-z0-9-]+)\}/g)])
      .map(([, name = '']) => [name, `Câu ${name}`] as const);
    return [...new Map([...looked, ...known])].map(([name, said]) => `${said}. {#${name}}`);
  };
  const body = [...titles].flatMap(([id, title]) => [
    `## ${letters(title)} {#${id}}`,
    ...named(id),
  ]);
  return {
    id: file.replace(/^trang\/|\.mdx?$/g, ''),
    file,
    clauses: splitClauses(parseMarkdown(body.join('\n\n'))).map((clause) => ({
      ...clause,
      wordings: wordingsIn(clause.nodes),
    })),
    lineOf: () => 1,
    data: {
      ...unsaid,
      code,
      title: pages[path]?.title ?? file,
      short: file,
      order: 0,
      related: [],
      bodies: [],
      units: [],
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
