import {
  isMap,
  isSeq,
  parseDocument,
  stringify,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A piece of a YAML text to be written otherwise. */
type Piece = { from: number; to: number; text: string };

/** Every text in quotation marks: a date or a number in it stays text to every reader. */
const style = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/**
 * What to write for a record to have other fields: each in its place, new ones after the last,
 * null taken out. What is added to the end of a list leaves those before it alone, and a record
 * that is not there yet comes last in its list or its file.
 *
 * @param path to the record; its last step is its key or place where it is new
 * @example
 * fieldEdits('a:\n  b: 1\n', ['a'], { b: 2 }) // [{ from: 5, to: 9, text: 'b: 2' }]
 */
export function fieldEdits(
  text: string,
  path: (string | number)[],
  set: Record<string, unknown>,
  document = parsedYaml(text),
): Piece[] {
  const record = path.length ? document.getIn(path, true) : document.contents;
  if (!isMap(record)) {
    const list = document.getIn(path.slice(0, -1), true);
    if (isSeq(list) && list.items.length) return [recordAfter(text, list, withoutNull(set))];
    const whole = stringify({ [path.at(-1)!]: withoutNull(set) }, style);
    const isEmpty = !document.contents || /^(?:\{\}|\[\])?\s*$/.test(text);
    const lead = isEmpty || text.endsWith('\n') ? '' : '\n';
    return [{ from: isEmpty ? 0 : text.length, to: text.length, text: lead + whole }];
  }
  const edits = Object.entries(set).flatMap(([key, value]): Piece[] => {
    const pair = record.items.find((each) => String(each.key) === key) as Pair | undefined;
    return pair ? [ofPair(text, record, pair, key, value)] : [];
  });
  const known = new Set(record.items.map(({ key }) => String(key)));
  const fresh = Object.entries(set).filter(([key, value]) => !known.has(key) && value !== null);
  const end = endOf(text, record.items.at(-1)!);
  const lead = record.flow ? ', ' : `\n${indentation(record, text)}`;
  const added = fresh.map(([key, value]) => lead + written(record, text, key, value));
  return added.length ? [...edits, { from: end, to: end, text: added.join('') }] : edits;
}

/** A YAML text as a document, which nobody changes. */
export function parsedYaml(text: string) {
  return parseDocument(text, { logLevel: 'silent' });
}

function ofPair(text: string, record: YAMLMap, pair: Pair, key: string, value: unknown): Piece {
  const from = startOf(pair);
  const to = endOf(text, pair);
  if (value === null) {
    const before = (record.flow ? /,\s*$/ : /\n[ \t]*$/).exec(text.slice(0, from))?.[0] ?? '';
    // In one line the first takes the comma after it along.
    const after = record.flow && !before ? (/^\s*,\s*/.exec(text.slice(to))?.[0] ?? '') : '';
    return { from: from - before.length, to: to + after.length, text: '' };
  }
  return longerList(text, pair, value) ?? { from, to, text: written(record, text, key, value) };
}

/** A list that only grew, by its new items. */
function longerList(text: string, { value: list }: Pair, value: unknown): Piece | undefined {
  if (!isSeq(list) || !Array.isArray(value) || !list.items.length) return undefined;
  const was = list.toJSON() as unknown[];
  const items = value.slice(was.length);
  if (!items.length || JSON.stringify(value.slice(0, was.length)) !== JSON.stringify(was))
    return undefined;
  const { end, lead } = afterList(text, list);
  return { from: end, to: end, text: items.map((item) => lead + JSON.stringify(item)).join('') };
}

/** A record as the last of a list, each of its fields on a line. */
function recordAfter(text: string, list: YAMLSeq, record: object): Piece {
  const { end, lead } = afterList(text, list);
  const fields = stringify(record, style).trimEnd();
  const indented = fields.replaceAll('\n', `\n${' '.repeat(lead.length - 1)}`);
  return { from: end, to: end, text: lead + (list.flow ? JSON.stringify(record) : indented) };
}

/** Where the items of a list end, and what stands before each of them. */
function afterList(text: string, list: YAMLSeq): { end: number; lead: string } {
  const [first, last] = [list.items[0], list.items.at(-1)] as { range: [number, number, number] }[];
  const before = text.slice(0, first!.range[0]);
  const lead = list.flow ? ', ' : (/\n[ \t]*-[ \t]+$/.exec(before)?.[0] ?? '\n  - ');
  return { end: trimmedEnd(text, last!.range[1]), lead };
}

function written(record: YAMLMap, text: string, key: string, value: unknown): string {
  // JSON is YAML on one line.
  if (record.flow) return `${key}: ${JSON.stringify(value)}`;
  const lines = stringify({ [key]: value }, style).trimEnd();
  return lines.replaceAll('\n', `\n${indentation(record, text)}`);
}

function indentation(record: YAMLMap, text: string): string {
  const from = startOf(record.items[0]!);
  return ' '.repeat(from - 1 - text.lastIndexOf('\n', from - 1));
}

function startOf({ key }: Pair): number {
  return (key as { range: [number, number, number] }).range[0];
}

function endOf(text: string, { key, value }: Pair): number {
  const { range } = (value ?? key) as { range: [number, number, number] };
  return trimmedEnd(text, range[1]);
}

/** A block of text ends with the line break after it. */
function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function withoutNull(set: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));
}
