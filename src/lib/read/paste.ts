/**
 * Marks of typing and pasting that nobody can see: Word's no-break spaces, a Mac's separate
 * accents, Windows' line ends. Content is read as if they were not there.
 */

export type PasteKind =
  'bom' | 'line-end' | 'soft-hyphen' | 'separate-accent' | 'space' | 'trailing' | 'double';

/** Text that starts a line of a list or quotation: what follows is aligned by its length. */
const marker = /^[ \t]*(?:(?:[-*+>?:]|\d{1,9}[.)])(?:[ \t]+|$))*/;

/** Any space but the plain one, `&nbsp;` too, as spreadsheets and web pages give it. */
const oddSpace = /[\p{Zs}--[ ]]|&nbsp;/gv;

/** Each step takes one kind of mark out of one line, after those before it. */
const steps: { kind: PasteKind; clean: (line: string, index: number) => string }[] = [
  { kind: 'soft-hyphen', clean: (line) => line.replaceAll('\u00AD', '') },
  { kind: 'bom', clean: (line, index) => (index ? line : line.replace(/^\uFEFF+/, '')) },
  { kind: 'separate-accent', clean: (line) => line.normalize('NFC') },
  { kind: 'space', clean: (line) => line.replace(oddSpace, ' ') },
  { kind: 'trailing', clean: withoutTrailing },
  { kind: 'double', clean: withSingleSpaces },
];

/**
 * The text without such marks: no BOM, `\n` line ends, NFC, no soft hyphens, plain and single
 * spaces, none at a line's end. Lines keep their numbers; indentation, the space after list
 * marks and the padding of table rows stay. Two spaces at a line's end, Markdown's invisible
 * line break, go too: a mark that cannot be seen may not mean anything; `\` at the end may.
 *
 * @example
 * normalise('\uFEFFa\u00A0 b \r\nc') // 'a b\nc'
 */
export function normalise(text: string): string {
  return linesOf(text)
    .map((line, index) => steps.reduce((rest, { clean }) => clean(rest, index), line))
    .join('\n');
}

/**
 * The marks that `normalise` takes out, by their lines, from 1: one for each kind, and one for all line ends.
 *
 * @example
 * pasteMarks('a\u00A0b\n') // [{ line: 1, kind: 'space' }]
 */
export function pasteMarks(text: string): { line: number; kind: PasteKind }[] {
  const [before, ...ended] = text.split('\r');
  const marks: ReturnType<typeof pasteMarks> = ended.length
    ? [{ line: before!.split('\n').length, kind: 'line-end' }]
    : [];
  linesOf(text).forEach((raw, index) => {
    let line = raw;
    for (const { kind, clean } of steps) {
      const next = clean(line, index);
      if (next !== line) marks.push({ line: index + 1, kind });
      line = next;
    }
  });
  return marks;
}

function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').split('\n');
}

/** Not a pattern: `[ \t]+$` takes the square of a long run of spaces. */
function withoutTrailing(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end -= 1;
  return line.slice(0, end);
}

function withSingleSpaces(line: string): string {
  const start = marker.exec(line)![0].length;
  const rest = line.slice(start);
  return rest.startsWith('|') ? line : line.slice(0, start) + rest.replace(/ {2,}/g, ' ');
}
