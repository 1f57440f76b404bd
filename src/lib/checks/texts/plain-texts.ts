import { ledgerFile } from '../../ledger/ledger.ts';
import type { Loaded } from '../../content/load.ts';
import { once } from '../../memo/once.ts';

/** Keys of data files whose text a page shows as it is. */
const plainKeys = new Set(
  [
    'title short name aliases term abbr synonyms unit point label',
    'tagline lead notice full container-title publisher literal',
  ]
    .join(' ')
    .split(' '),
);

/** A text that is shown as it is, and where it stands. */
export interface PlainText {
  file: string;
  line: number;
  text: string;
  /** Of a page's front matter, of a data file, of one where other rules read it as prose too, or a name there. */
  kind: 'page' | 'data' | 'prose' | 'name';
}

/** Every text that a page shows as it is. */
export const plainTexts = once((loaded: Loaded): PlainText[] => [
  ...frontMatter(loaded),
  ...data(loaded),
]);

function frontMatter({ markdown }: Loaded): PlainText[] {
  return markdown.flatMap(({ file, data, lineOf }) =>
    [
      ...(['title', 'short', 'summary'] as const).map((key) => [[key], data[key]] as const),
      ...data.aliases.map((text, index) => [['aliases', index], text] as const),
      ...data.changes.map((each, index) => [['changes', index, 'note'], each.note] as const),
    ].map(([path, text]) => ({
      file,
      line: lineOf([...path]),
      text,
      kind: 'page',
    })),
  );
}

/** In `nguon.yaml` a note is plain too. */
function data({ yaml, fields }: Loaded): PlainText[] {
  const files = [...yaml].filter(([file]) => file !== ledgerFile);
  const prose = new Set(fields.map(({ file, lines }) => `${file}:${lines[0]}`));
  return files.flatMap(([file, located]) => {
    const visit = (value: unknown, path: PropertyKey[], plain: boolean): PlainText[] => {
      if (typeof value === 'string' && plain) {
        const line = located.lineOf(path);
        const told = prose.has(`${file}:${line}`);
        return [{ file, line, text: value, kind: told ? toldKind(file) : 'data' }];
      }
      if (Array.isArray(value))
        return value.flatMap((each, index) => visit(each, [...path, index], plain));
      if (!value || typeof value !== 'object') return [];
      return Object.entries(value).flatMap(([key, each]) =>
        visit(
          each,
          [...path, key],
          plainKeys.has(key) || (file === 'nguon.yaml' && key === 'note'),
        ),
      );
    };
    return visit(located.value, [], false);
  });
}

/** Names and spellings carry no notes; texts about the site and its document do. */
function toldKind(file: string): PlainText['kind'] {
  return file === 'co-quan.yaml' || file === 'thuat-ngu.yaml' ? 'name' : 'prose';
}
