import type { Nodes } from 'mdast';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { nodesOf } from './nodes-of.ts';
import { remembered, type Memory } from '../../read/memory.ts';

/** A text as it is shown, where its file may write it by references or escapes. */
export interface Decoded {
  line: number;
  text: string;
}

/** Nothing else makes what is shown differ from what is written: `&#x430;` and, in YAML, `\u0430`. */
const coded = /[&\\]/;

/** By file, the texts of each file that writes any character by its code. */
export const decodedIn = remembered(({ tree, markdown, yaml, fields, memory }: Loaded) => {
  const isCoded = (file: string) => coded.test(tree.get(file) ?? '');
  const byFile = Map.groupBy(fields, ({ file }) => file);
  const found = new Map<string, readonly Decoded[]>();
  for (const page of markdown)
    if (isCoded(page.file)) found.set(page.file, memory.of(inMarkdown, page));
  for (const [file, located] of yaml) {
    const texts = () => [
      ...stringsIn(located.value, [], located.lineOf),
      ...(byFile.get(file) ?? []).flatMap(({ root, lines: [line] }) =>
        memory.of(nodesOf, root).flatMap((node) => textsOf(node, line)),
      ),
    ];
    if (isCoded(file)) found.set(file, memory.given(decodedIn, located, [], texts));
  }
  return found;
});

const inMarkdown = ({ root, data, lineOf }: MarkdownFile, memory: Memory): Decoded[] => [
  ...stringsIn(data, [], lineOf),
  ...memory.of(nodesOf, root).flatMap((node) => textsOf(node, node.position?.start.line ?? 1)),
];

/** Every string of a node that a reader may meet. */
function textsOf(node: Nodes, line: number): Decoded[] {
  const { value, url, title, alt } = node as unknown as Record<string, unknown>;
  return [value, url, title, alt]
    .filter((each) => typeof each === 'string')
    .map((text) => ({ line, text }));
}

/** Every key and string of a value. */
function stringsIn(
  value: unknown,
  path: PropertyKey[],
  lineOf: (path: PropertyKey[]) => number,
): Decoded[] {
  if (typeof value === 'string') return [{ line: lineOf(path), text: value }];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([step, each]) => {
    const inside = [...path, Array.isArray(value) ? Number(step) : step];
    const key = Array.isArray(value) ? [] : [{ line: lineOf(inside), text: step }];
    return [...key, ...stringsIn(each, inside, lineOf)];
  });
}
