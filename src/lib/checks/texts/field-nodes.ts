import type { Nodes } from 'mdast';
import type { Field } from '../../content/fields.ts';
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
      .map((node) => ({
        file: field.file,
        line: lineOf(loaded, field, writtenIn(field, node)),
        node,
      })),
  );
}

/** The first line of a node of a field, as it is written. */
export function writtenIn({ value }: Field, { position }: Nodes): string {
  return value.slice(position!.start.offset, position!.end.offset).split('\n')[0]!;
}
