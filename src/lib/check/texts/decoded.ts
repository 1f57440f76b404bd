import type { Nodes } from 'mdast';
import type { Field } from '../../read/fields.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { entriesIn } from '../../read/entries.ts';
import { fieldGroups, type Group } from './groups.ts';
import { nodesOf } from './nodes-of.ts';
import { remembered, type Memory } from '../../read/memory.ts';
import type { LocatedYaml } from '../../read/yaml.ts';
import { stringsIn } from './strings-in.ts';

/** A text as it is shown, where its file may write it by references or escapes. */
export interface Decoded {
  line: number;
  text: string;
}

/** Nothing else makes what is shown differ from what is written: `&#x430;` and, in YAML, `\u0430`. */
const coded = /[&\\]/;

/** By file, the texts of each file that writes any character by its code. */
export const decodedIn = remembered((loaded: Loaded): Map<string, readonly Group<Decoded>[]> => {
  const { tree, markdown, yaml, memory } = loaded;
  const isCoded = (file: string) => coded.test(tree.get(file) ?? '');
  const fieldsOf = Map.groupBy(fieldGroups(loaded), ([first]) => first!.file);
  const found = new Map<string, readonly Group<Decoded>[]>();
  for (const page of markdown)
    if (isCoded(page.file)) found.set(page.file, [memory.of(inMarkdown, page)]);
  for (const [file, located] of yaml)
    if (isCoded(file))
      found.set(file, [
        ...entriesIn(located).map((entry) =>
          memory.given(decodedIn, entry.located, [entry.above], () => inEntry(entry)),
        ),
        ...(fieldsOf.get(file) ?? []).map((fields) => memory.of(inFields, fields)),
      ]);
  return found;
});

const inMarkdown = ({ root, data, lineOf }: MarkdownFile, memory: Memory): Decoded[] => [
  ...inData(data, lineOf),
  ...memory.of(nodesOf, root).flatMap((node) => textsOf(node, node.position?.start.line ?? 1)),
];

const inData = (value: unknown, lineOf: LocatedYaml['lineOf']): Decoded[] =>
  stringsIn(value).map(({ path, text }) => ({ line: lineOf(path), text }));

const inEntry = ({ located, above }: { located: LocatedYaml; above: number }) =>
  inData(located.value, (path) => located.lineOf(path) + above);

const inFields = (fields: Group<Field>, memory: Memory): Decoded[] =>
  fields.flatMap(({ root, lines: [line] }) =>
    memory.of(nodesOf, root).flatMap((node) => textsOf(node, line)),
  );

/** Every string of a node that a reader may meet. */
function textsOf(node: Nodes, line: number): Decoded[] {
  const { value, url, title, alt } = node as unknown as Record<string, unknown>;
  return [value, url, title, alt]
    .filter((each) => typeof each === 'string')
    .map((text) => ({ line, text }));
}
