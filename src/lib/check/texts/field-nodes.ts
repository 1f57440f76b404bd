import type { Nodes } from 'mdast';
import { isPlain, type Field } from '../../read/fields.ts';
import type { Loaded } from '../../plan/load.ts';
import { fieldGroups } from './groups.ts';
import { nodesOf } from './nodes-of.ts';
import { lineOf } from './statements.ts';

/** Nodes of some types in the fields of YAML files that are shown as Markdown. */
export function fieldNodes(loaded: Loaded, types: readonly string[]) {
  const { memory } = loaded;
  const inField = (field: Field) =>
    (isPlain(field) ? [] : memory.of(nodesOf, field.root))
      .filter(({ type }) => types.includes(type))
      .map((node) => ({
        file: field.file,
        line: lineOf(loaded, field, writtenIn(field, node)),
        node,
      }));
  return fieldGroups(loaded).flatMap((fields) =>
    memory.given(types, fields, [], () => fields.flatMap(inField)),
  );
}

/** The first line of a node of a field, as it is written. */
export function writtenIn({ value }: Field, { position }: Nodes): string {
  return value.slice(position!.start.offset, position!.end.offset).split('\n')[0]!;
}
