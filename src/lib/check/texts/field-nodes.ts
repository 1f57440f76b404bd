import type { Nodes } from 'mdast';
import { isPlain, type Field } from '../../read/fields.ts';
import type { Loaded } from '../../plan/load.ts';
import { nodesOf } from './nodes-of.ts';
import { lineOf } from './statements.ts';

/** Nodes of some types in the fields of YAML files that are shown as Markdown. */
export function* fieldNodes(loaded: Loaded, types: string[]) {
  for (const field of loaded.fields)
    for (const node of isPlain(field) ? [] : loaded.memory.of(nodesOf, field.root))
      if (types.includes(node.type))
        yield { file: field.file, line: lineOf(loaded, field, writtenIn(field, node)), node };
}

/** The first line of a node of a field, as it is written. */
export function writtenIn({ value }: Field, { position }: Nodes): string {
  return value.slice(position!.start.offset, position!.end.offset).split('\n')[0]!;
}
