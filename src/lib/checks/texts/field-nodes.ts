import type { Nodes } from 'mdast';
import type { Loaded } from '../../content/load.ts';
import { nodesOf } from './nodes-of.ts';
import { lineOf } from './statements.ts';

/** Nodes of some types in the fields of YAML files, which are shown as Markdown too. */
export function fieldNodes(
  loaded: Loaded,
  types: string[],
): { file: string; line: number; node: Nodes }[] {
  return loaded.fields.flatMap((field) =>
    nodesOf(field.root)
      .filter(({ type }) => types.includes(type))
      .map((node) => {
        const { start, end } = node.position!;
        const written = field.value.slice(start.offset, end.offset).split('\n')[0]!;
        return { file: field.file, line: lineOf(loaded, field, written), node };
      }),
  );
}
