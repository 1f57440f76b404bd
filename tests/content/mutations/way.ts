import fc from 'fast-check';
import { changesNothing, type Change, type Mutation, type Place, type Texts } from './edit.ts';
import { find } from './places.ts';

/** One kind of edit that breaks a rule. */
export interface Way {
  /** What the edit does, as a sentence without its subject. */
  way: string;
  /** The places of the real files where it can be done. */
  at(texts: Texts): Place[];
  /** The edit at one of them; undefined where it would break nothing. */
  do(place: Place, texts: Texts): Mutation | Change | undefined;
}

/** The ways of breaking one rule. */
export interface Family {
  rule: string;
  ways: Way[];
  /** Advice is enough: a hint may tell it. */
  hintWillDo?: true;
  /** What keeps a file from being read. */
  leaves?: 'a file unread';
}

/** A mutation at places drawn from the real files; the same for the same seed. */
export function draw(way: Way, texts: Texts, seed: number): Mutation {
  const places = way.at(texts);
  if (!places.length) throw new Error(`No place for: ${way.way}`);
  const drawn = fc.sample(fc.noBias(fc.constantFrom(...places)), { seed, numRuns: 200 });
  for (const place of drawn) {
    const done = way.do(place, texts);
    const mutation = done && ('changes' in done ? done : { changes: [done] });
    if (mutation && !mutation.changes.every(changesNothing)) return mutation;
  }
  throw new Error(`No place fits: ${way.way}`);
}

/** A way without a condition of its own: the same edit at any of its places. */
export function way(
  name: string,
  at: (texts: Texts) => Place[],
  edit: (place: Place, texts: Texts) => Mutation | Change | undefined,
): Way {
  return { way: name, at, do: edit };
}

/** For edits that need no place. */
export function anywhere(texts: Texts): Place[] {
  return [find(texts, 'site.yaml', 'name')];
}

/** One seed for every test, so that each run damages the same places. */
const firstSeed = 1740;

/** Ways with a seed each. */
export function seeded<Each extends Way>(ways: Each[]): (Each & { seed: number })[] {
  return ways.map((each, index) => ({ ...each, seed: firstSeed + index }));
}
