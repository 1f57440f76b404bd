import type { Nodes } from 'mdast';
import type { Field } from '../../read/fields.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { nodesOf } from './nodes-of.ts';
import { remembered, type Memory } from '../../read/memory.ts';
import type { LocatedYaml } from '../../read/yaml.ts';

/** A text as it is shown, where its file may write it by references or escapes. */
export interface Decoded {
  line: number;
  text: string;
}

/** Nothing else makes what is shown differ from what is written: `&#x430;` and, in YAML, `\u0430`. */
const coded = /[&\\]/;

/** By file, the texts of each file that writes any character by its code. */
export const decodedIn = remembered((loaded: Loaded): Map<string, readonly Decoded[]> => {
  const { memory } = loaded;
  const byFile = Map.groupBy(loaded.fields, ({ file }) => file);
  const isCoded = (file: string) => coded.test(loaded.tree.get(file) ?? '');
  const pages = loaded.markdown
    .filter(({ file }) => isCoded(file))
    .map((page) => [page.file, memory.of(inMarkdown, page)] as const);
  const data = [...loaded.yaml]
    .filter(([file]) => isCoded(file))
    .map(
      ([file, located]) =>
        [
          file,
          memory.given(decodedIn, located, [], () => [
            ...inYaml(located),
            ...(byFile.get(file) ?? []).flatMap((field) => inField(field, memory)),
          ]),
        ] as const,
    );
  return new Map([...pages, ...data]);
});

const inMarkdown = ({ root, data, lineOf }: MarkdownFile, memory: Memory): Decoded[] => [
  ...stringsIn(data, [], (path) => lineOf(path)),
  ...memory
    .of(nodesOf, root)
    .flatMap((node) =>
      textsOf(node).map((text) => ({ line: node.position?.start.line ?? 1, text })),
    ),
];

const inYaml = ({ value, lineOf }: LocatedYaml) => stringsIn(value, [], lineOf);

const inField = ({ root, lines }: Field, memory: Memory): Decoded[] =>
  memory
    .of(nodesOf, root)
    .flatMap((node) => textsOf(node).map((text) => ({ line: lines[0], text })));

/** Every string of a node that a reader may meet. */
function textsOf(node: Nodes): string[] {
  const { value, url, title, alt } = node as unknown as Record<string, unknown>;
  return [value, url, title, alt].filter((each) => typeof each === 'string');
}

/** Every key and string of a value. */
function stringsIn(
  value: unknown,
  path: PropertyKey[],
  lineOf: (path: PropertyKey[]) => number,
): Decoded[] {
  if (typeof value === 'string') return [{ line: lineOf(path), text: value }];
  if (!value || typeof value !== 'object') return [];
  if (Array.isArray(value))
    return value.flatMap((each, index) => stringsIn(each, [...path, index], lineOf));
  return Object.entries(value).flatMap(([key, each]) => [
    { line: lineOf([...path, key]), text: key },
    ...stringsIn(each, [...path, key], lineOf),
  ]);
}
