import type { Named } from './fields.ts';
import type { MarkdownFile } from './load-markdown.ts';

export function unitsNamedIn({ file, lineOf, ...page }: MarkdownFile): Named[] {
  const lists: [path: PropertyKey[], names: string[]][] =
    page.kind === 'subject'
      ? page.data.questions.map(({ units }, at) => [['questions', at, 'units'], units])
      : page.kind === 'page'
        ? [[['units'], page.data.units]]
        : [];
  return lists.flatMap(([path, names]) =>
    names.map((name, at) => ({ file, line: lineOf([...path, at]), name })),
  );
}
