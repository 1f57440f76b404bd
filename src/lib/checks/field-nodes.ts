import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Field } from './fields.ts';
import type { Loaded } from './load.ts';
import { nodesOf } from './nodes-of.ts';
import { once } from './once.ts';
import { lineOf } from './statements.ts';

/** Without any of these, a field holds no markup that could be a link, a picture or HTML. */
const markup = /[<[@]|:\/\/|www\./;

const nodesIn = once((field: Field): Nodes[] =>
  markup.test(field.text) ? nodesOf(parseMarkdown(field.text)) : [],
);

/** Nodes of some types in the fields of YAML files, which are shown as Markdown too. */
export function fieldNodes(
  loaded: Loaded,
  types: string[],
): { file: string; line: number; node: Nodes }[] {
  return loaded.fields.flatMap((field) =>
    nodesIn(field)
      .filter(({ type }) => types.includes(type))
      .map((node) => {
        const { start, end } = node.position!;
        const written = field.text.slice(start.offset, end.offset).split('\n')[0]!;
        return { file: field.file, line: lineOf(loaded, field, written), node };
      }),
  );
}
