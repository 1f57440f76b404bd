import { diffArrays } from 'diff';
import type { WordPart } from '../../publish/editions/word-changes.ts';
import { inert } from '../../publish/forge/inert.ts';
import { bothSides, changedWords, writtenParts } from './words.ts';

/** Keys, and places in lists. */
type Path = (string | number)[];

interface DataDifference {
  path: Path;
  words: WordPart[];
}

/**
 * What changed among the values of a data file, or of anything made of records and lists. An entry
 * put before others shows as that entry, not as a change of all that follow.
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
  if (/\s/.test(from) || /\s/.test(to)) {
    const words = writtenParts(from, to);
    return words.some(({ kind }) => kind !== 'same') ? words : [{ kind: 'same', text: to }];
  }
  const parts: WordPart[] = [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ];
  return parts.filter(({ text }) => text);
}

/** Entries that stayed are passed over; one that went is compared with one that came like it, or in its place. */
function ofLists(before: unknown[], after: unknown[], path: Path): DataDifference[] {
  const [from, to] = [before, after].map((list) => list.map(itemOf));
  return sideBySide(from!, to!, [isSame, isLike]).flatMap(([was, now]) =>
    dataDifferences(was?.value, now?.value, [...path, (now ?? was)!.at]),
  );
}

type Item = ReturnType<typeof itemOf>;
function itemOf(value: unknown, at: number) {
  const text = JSON.stringify(value);
  return { value, at, text, words: new Set(text.split(/\s+/)) };
}

const isSame = (one: Item, other: Item) => one.text === other.text;
/** They share half of their words. */
const isLike = ({ words: one }: Item, { words: other }: Item) =>
  one.intersection(other).size * 2 >= Math.max(one.size, other.size);

/** Those that a test pairs, in order; what is left between two of them by the next test, at last by place. */
function sideBySide(
  before: Item[],
  after: Item[],
  [comparator, ...others]: (typeof isSame)[],
): (readonly [was: Item | undefined, now: Item | undefined])[] {
  const runs = comparator && diffArrays(before, after, { comparator, maxEditLength: 1000 });
  const longer = before.length > after.length ? before : after;
  if (!runs) return longer.map((_, at) => [before[at], after[at]] as const);
  let [gone, came, from]: [Item[], Item[], number] = [[], [], 0];
  return [...runs, { removed: false, added: false, value: [] }].flatMap((run) => {
    if (run.removed) gone = run.value;
    if (run.added) came = run.value;
    if (run.removed || run.added) return [];
    const between = sideBySide(gone, came, others);
    const stayed = before.slice((from += gone.length), (from += run.value.length));
    [gone, came] = [[], []];
    return [...between, ...stayed.map((was, at) => [was, run.value[at]] as const)];
  });
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The values of a record or list by key; of anything else, none but itself. */
function childrenOf(value: unknown): Map<string, unknown> {
  if (isParent(value)) return new Map(Object.entries(value));
  return new Map(value === undefined || value === null ? [] : [['', value]]);
}

/** What changes as one; a data file has no title but its name. */
export interface Entry {
  title?: string;
  value: unknown;
}

export type Entries = ReadonlyMap<string, Entry>;

/** Each entry that came, went or says otherwise, with all that does; `called` names its fields. */
export function entryLines(before: Entries, after: Entries, called?: Called): string[][] {
  return bothSides(before, after).flatMap(([key, was, now]) => {
    const became = !was ? '**Mới**' : now ? 'Sửa' : '**Bỏ**';
    const { title } = (now ?? was)!;
    const name = title === undefined ? inert(key) : `${inert(key)} ${inert(title)}`;
    const found = dataDifferences(was?.value, now?.value);
    const lines = found.map((each) => `  - ${valueWords(each, called)}`);
    return lines.length ? [[`- ${became}: ${name}`, ...lines]] : [];
  });
}

type Called = ReadonlyMap<string, string>;

/** A difference as Markdown: where it stands, in keys and places from 1, `rows › 4 › promised`; a line of a text is known by its words. */
export function valueWords({ path, words }: DataDifference, called?: Called): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? step + 1 : (called?.get(step) ?? step),
  );
  const place = path.every(Number.isInteger) ? '' : `${inert(steps.join(' › '))}: `;
  return place + changedWords(words);
}
