import { isPlain, plainKeys } from '../../read/fields.ts';
import type { Loaded } from '../../plan/load.ts';
import { remembered } from '../../read/memory.ts';
import { isSubject } from '../../read/load-markdown.ts';
import { withdrawals } from './withdrawals.ts';

/** A text that is shown as it is, and where it stands. */
export interface PlainText {
  file: string;
  line: number;
  /** The last line it can stand on, where that is known. */
  last?: number;
  text: string;
  /** May carry notes, which the page leaves out or shows as notes. */
  noted?: boolean;
}

/** Every text that a page shows as it is. */
export const plainTexts = remembered((loaded: Loaded): PlainText[] => [
  ...frontMatter(loaded),
  ...fields(loaded),
  ...sources(loaded),
  ...searches(loaded),
  ...withdrawals(loaded),
  ...questions(loaded),
]);

function frontMatter({ markdown }: Loaded): PlainText[] {
  return markdown.flatMap(({ file, data, lineOf }) =>
    [
      ...(['title', 'short', 'summary'] as const).map((key) => [[key], data[key]] as const),
      ...data.aliases.map((text, index) => [['aliases', index], text] as const),
      ...data.changes.map((each, index) => [['changes', index, 'note'], each.note] as const),
    ].map(([path, text]) => ({ file, line: lineOf([...path]), text })),
  );
}

/** What is said of the plan rests on notes of its own; names and labels carry none. */
function fields({ fields }: Loaded): PlainText[] {
  return fields.filter(isPlain).map(({ file, key, lines: [line, last], value }) => ({
    file,
    line,
    last,
    text: value,
    noted: file === 'plan.yaml' && noted.has(key),
  }));
}

const noted = new Set(['title', 'lead', 'notice', 'period', 'subject']);

function searches({ yaml, content }: Loaded): PlainText[] {
  const file = 'da-tra.yaml';
  return Object.entries(content.searches).flatMap(([key, search]) =>
    [
      ...(['sought', 'where', 'found'] as const).map((part) => [[part], search[part]] as const),
      ...search.words.map((text, at) => [['words', at], text] as const),
    ].flatMap(([path, text]) => {
      const [line, last] = yaml.get(file)!.linesOf([key, ...path]);
      return text === undefined ? [] : [{ file, line, last, text }];
    }),
  );
}

function questions({ markdown }: Loaded): PlainText[] {
  return markdown.filter(isSubject).flatMap(({ file, data, linesOf }) =>
    data.questions.flatMap(({ ask, conclusion, otherwise }, at) =>
      [
        [['ask'], ask] as const,
        [['conclusion'], conclusion] as const,
        ...otherwise.map((text, index) => [['otherwise', index], text] as const),
      ].map(([path, text]): PlainText => {
        const [line, last] = linesOf(['questions', at, ...path]);
        return { file, line, last, text };
      }),
    ),
  );
}

function sources({ yaml }: Loaded): PlainText[] {
  const file = 'nguon.yaml';
  const located = yaml.get(file);
  const visit = (value: unknown, path: PropertyKey[], plain: boolean): PlainText[] => {
    if (typeof value === 'string')
      return plain ? [{ file, line: located!.lineOf(path), text: value }] : [];
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, each]) =>
      visit(each, [...path, key], plainKeys.has(key) || key === 'note'),
    );
  };
  return visit(located?.value, [], false);
}
