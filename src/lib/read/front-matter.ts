/**
 * The YAML part of a content file, of a Markdown file between two `---`, and how many lines stand above it, if any.
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

/**
 * The line of a Markdown file on which a `---` of its YAML part is missing or written otherwise; undefined without a part.
 *
 * @example
 * missingFence('---\ncode: gp\n\n## Nội dung') // 3
 */
export function missingFence(text: string): number | undefined {
  const lines = text.split('\n');
  const isFence = (line: string) => /^\s*[-–—_=]{2,}\s*$/.test(line);
  if (lines[0] !== '---')
    return lines.slice(0, 2).some((line) => isFence(line) || /^[\w-]+:/.test(line)) ? 1 : undefined;
  const ends = (line: string) => isFence(line) || !/^(?:[\w-]+ *:|[ -] *\S)/.test(line);
  return 2 + lines.slice(1).findIndex(ends);
}
