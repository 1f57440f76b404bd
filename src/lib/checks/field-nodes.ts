import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Loaded } from './load.ts';
import { lineOf } from './statements.ts';

/** Without any of these, a field holds no markup that could be a link, a picture or HTML. */
const markup = /[<[@]|:\/\/|www\./;

/** Nodes of some types in the fields of YAML files, which are shown as Markdown too. */
export function fieldNodes(
  loaded: Loaded,
  types: string[],
): { file: string; line: number; node: Nodes }[] {
  return loaded.fields
    .filter(({ text }) => markup.test(text))
    .flatMap((field) => {
      const found: Nodes[] = [];
      visit(parseMarkdown(field.text) as never, types, (node: Nodes) => void found.push(node));
      return found.map((node) => {
        const { start, end } = node.position!;
        const written = field.text.slice(start.offset, end.offset).split('\n')[0]!;
        return { file: field.file, line: lineOf(loaded, field, written), node };
      });
    });
}
