import { diffArrays } from 'diff';
import { wordParts, type WordPart } from '../../publish/editions/word-changes.ts';
import { inert } from '../../publish/forge/inert.ts';
import type { SourceData } from '../../read/schemas.ts';
import { became, bothSides, changedWords } from './words.ts';

/** Keys, and places in lists. */
type Path = (string | number)[];

interface DataDifference {
  path: Path;
  words: WordPart[];
}

/**
 * What changed among the values of a data file. An entry put before others shows as that
 * entry, not as a change of all that follow.
 *
 * @example
 * dataDifferences([{ why: 'a' }], [{ why: 'mới' }, { why: 'a' }]) // [{ path: [0, 'why'], words: [added 'mới'] }]
 */
export function dataDifferences(
  before: unknown,
  after: unknown,
  path: Path = [],
): DataDifference[] {
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  if (isParent(before) || isParent(after)) {
    const isList = [before, after].some(Array.isArray);
    return bothSides(childrenOf(before), childrenOf(after)).flatMap(([key, was, now]) =>
      dataDifferences(was, now, [...path, isList && /^\d+$/.test(key) ? Number(key) : key]),
    );
  }
  const [from, to] = [before, after].map((value) => String(value ?? ''));
  return from === to ? [] : [{ path, words: valueParts(from!, to!) }];
}

/** A code, a date, an address or a figure is one word, whatever marks are in it. */
function valueParts(from: string, to: string): WordPart[] {
  if (/\s/.test(from) || /\s/.test(to)) return wordParts(from, to);
  const parts: WordPart[] = [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ];
  return parts.filter(({ text }) => text);
}

/** Entries that stayed are passed over; one that went and one that came in its place are compared. */
function ofLists(before: unknown[], after: unknown[], path: Path): DataDifference[] {
  const texts = (items: unknown[]) => items.map((item) => JSON.stringify(item));
  const found: DataDifference[] = [];
  let [from, to] = [0, 0];
  const runs = diffArrays(texts(before), texts(after));
  for (let index = 0; index < runs.length; index += 1) {
    const gone = runs[index]!.removed ? runs[index]!.count : 0;
    if (gone && runs[index + 1]?.added) index += 1;
    const came = runs[index]!.added ? runs[index]!.count : 0;
    const stayed = gone || came ? 0 : runs[index]!.count;
    const [old, fresh] = [before.slice(from, from + gone), after.slice(to, to + came)];
    for (let each = 0; each < Math.max(gone, came); each += 1) {
      const place = (each < came ? to : from) + each;
      found.push(...dataDifferences(old[each], fresh[each], [...path, place]));
    }
    from += gone + stayed;
    to += came + stayed;
  }
  return found;
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The values of a record or list by key; of anything else, none but itself. */
function childrenOf(value: unknown): Map<string, unknown> {
  if (isParent(value)) return new Map(Object.entries(value));
  return new Map(value === undefined || value === null ? [] : [['', value]]);
}

export function sourceLines(
  before: Record<string, SourceData>,
  after: Record<string, SourceData>,
): string[][] {
  return bothSides(childrenOf(before), childrenOf(after)).flatMap(([key, was, now]) => {
    const lines = dataDifferences(was, now).map((each) => `  - ${valueWords(each)}`);
    return lines.length ? [[`- ${became(was, now)}: ${inert(key)}`, ...lines]] : [];
  });
}

export function dataLines(file: string, before: unknown, after: unknown): string[][] {
  return dataDifferences(before, after).map((each) => [`- ${inert(file)}, ${valueWords(each)}`]);
}

/** A difference as Markdown: where it stands, in keys and places from 1, `rows › 4 › promised`. */
export function valueWords({ path, words }: DataDifference): string {
  const place = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
  return `${inert(place)}: ${changedWords(words)}`;
}
