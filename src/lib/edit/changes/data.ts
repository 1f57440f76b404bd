import { diffArrays } from 'diff';
import { recordOf } from '../../read/record-of.ts';
import { wordParts, type WordPart } from '../../publish/editions/word-changes.ts';
import { inert } from '../../publish/forge/inert.ts';
import type { SourceData } from '../../read/schemas.ts';
import { became, changedWords } from './words.ts';

interface DataDifference {
  /** Where it stands, keys and places from 1: `rows › 4 › promised`. */
  place: string;
  words: WordPart[];
}

/**
 * What changed among the values of a data file. An entry put before others shows as that
 * entry, not as a change of all that follow.
 *
 * @example
 * dataDifferences([{ why: 'a' }], [{ why: 'mới' }, { why: 'a' }]) // [{ place: '1 › why', words: [added 'mới'] }]
 */
export function dataDifferences(
  before: unknown,
  after: unknown,
  path: string[] = [],
): DataDifference[] {
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  if (isParent(before) || isParent(after)) {
    const [was, now] = [childrenOf(before), childrenOf(after)];
    return [...new Set([...Object.keys(now), ...Object.keys(was)])].flatMap((key) =>
      dataDifferences(was[key], now[key], [...path, labelOf(key, before, after)]),
    );
  }
  const [from, to] = [before, after].map((value) => String(value ?? ''));
  return from === to ? [] : [{ place: path.join(' › '), words: valueParts(from!, to!) }];
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
function ofLists(before: unknown[], after: unknown[], path: string[]): DataDifference[] {
  const texts = (items: unknown[]) => items.map((item) => JSON.stringify(item));
  const found: DataDifference[] = [];
  let [from, to] = [0, 0];
  const runs = diffArrays(texts(before), texts(after));
  for (let index = 0; index < runs.length; index += 1) {
    const gone = runs[index]!.removed ? runs[index]!.count : 0;
    if (gone && runs[index + 1]?.added) index += 1;
    const came = runs[index]!.added ? runs[index]!.count : 0;
    const stayed = gone || came ? 0 : runs[index]!.count;
    for (let each = 0; each < Math.max(gone, came); each += 1)
      found.push(
        ...dataDifferences(
          each < gone ? before[from + each] : undefined,
          each < came ? after[to + each] : undefined,
          [...path, String((each < came ? to : from) + each + 1)],
        ),
      );
    from += gone + stayed;
    to += came + stayed;
  }
  return found;
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The values of a record or list by key; of anything else, none but itself. */
function childrenOf(value: unknown): Record<string, unknown> {
  if (isParent(value)) return recordOf(Object.entries(value));
  return recordOf(value === undefined || value === null ? [] : [['', value]]);
}

/** People count from 1. */
function labelOf(key: string, ...parents: unknown[]): string {
  return parents.some(Array.isArray) && /^\d+$/.test(key) ? String(Number(key) + 1) : key;
}

export function sourceLines(
  before: Record<string, SourceData>,
  after: Record<string, SourceData>,
): string[][] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key) => {
    const differences = dataDifferences(before[key], after[key]);
    const lines = differences.map((each) => `  - ${valueWords(each)}`);
    return lines.length ? [[`- ${became(before[key], after[key])}: ${inert(key)}`, ...lines]] : [];
  });
}

export function dataLines(file: string, before: unknown, after: unknown): string[][] {
  return dataDifferences(before, after).map((each) => [`- ${inert(file)}, ${valueWords(each)}`]);
}

function valueWords({ place, words }: DataDifference): string {
  return `${inert(place)}: ${changedWords(words)}`;
}
