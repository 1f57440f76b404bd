/**
 * The YAML part of a content file, and how many lines stand above it: all of a data file, what
 * is between the two `---` of a Markdown file; undefined where there is none.
 *
 * @example
 * yamlPart('a.md', '---\ncode: gp\n---\n') // { text: 'code: gp', linesAbove: 1 }
 */
export function yamlPart(
  file: string,
  text: string,
): { text: string; linesAbove: number } | undefined {
  if (/\.(?:yaml|json)$/.test(file)) return { text, linesAbove: 0 };
  const front = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1];
  return front === undefined ? undefined : { text: front, linesAbove: 1 };
}
