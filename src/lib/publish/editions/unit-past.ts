import { clauseFate } from '../../plan/fate.ts';
import { alone } from '../../plan/headline.ts';
import { clauseOfName, docCodeOf } from '../../plan/published-addresses.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { wordingOf } from '../../read/markdown/runs.ts';
import type { Clause, Plan, Unit } from '../../read/types.ts';
import { clauseText } from './clause-text.ts';
import type { Edition } from './editions.ts';

/** A unit as it is compared: its id in the clause, and its words. */
type Said = { id: string; text: string };

/** What became of the addresses that units of a clause had before: `gp-2.ket-qua.k7f3`. */
export interface UnitPast {
  /** Id of a unit that stands now → its former addresses. */
  became: Map<string, string[]>;
  /** Of units that were split, merged or withdrawn: the last edition with them. */
  left: { address: string; last: string }[];
}

/** A state of a clause; without a name: now. */
interface State {
  name?: string;
  code: string;
  units: Said[];
}

/** What became of the units of a clause, by the editions that know units: worked out once, since several pages tell. */
export const unitPast = (
  { memory }: Pick<Plan, 'memory'>,
  editions: Edition[],
  clause: Clause,
): UnitPast => memory.given('unit past', clause, [editions], () => pastIn(editions, clause));

function pastIn(editions: Edition[], clause: Clause): UnitPast {
  const codes = [clause.code, ...clause.formerly];
  const states = editions.flatMap(({ name, kept }): State[] => {
    const code = codes.find((each) => kept?.clauses.has(each));
    return code ? [{ name, code, units: kept!.clauses.get(code)!.units }] : [];
  });
  if (!states.length) return { became: new Map(), left: [] };
  return pastOf([...states, { code: clause.code, units: clauseText(clause).units }]);
}

/** The unit that a name or address of one stands for now, however it was reworded or moved. */
export function unitNow(plan: Plan, editions: Edition[], code: string): Unit | undefined {
  const { units, ledger, docs } = plan;
  const fate = clauseFate(code.replace(/\.[^.]*$/, ''), ledger, docs);
  if (units.has(code) || !('clause' in fate)) return units.get(code);
  const { became } = unitPast(plan, editions, fate.clause);
  return fate.clause.units.find(
    ({ id, name }) => code.endsWith(`.${name ?? ''}`) || became.get(id)?.includes(code),
  );
}

/** Follows the units of a clause from state to state, oldest first, the last of which stands now. */
export function pastOf(states: State[]): UnitPast {
  let addresses = new Map<string, string[]>();
  let left: UnitPast['left'] = [];
  for (const [at, { code, units }] of states.entries()) {
    const before = states[at - 1];
    const heirs = before && before.units !== units ? becomeOf(before.units, units) : undefined;
    const now = new Map(units.map(({ id }) => [id, [] as string[]]));
    for (const { id } of before?.units ?? []) {
      const heir = heirs ? heirs.get(id) : id;
      const all = [...addresses.get(id)!, `${before!.code}.${id}`];
      if (heir === undefined)
        left.push(...all.map((address) => ({ address, last: before!.name ?? '' })));
      else now.get(heir)!.push(...all.filter((each) => each !== `${code}.${heir}`));
    }
    addresses = now;
  }
  // What a unit says again has its own address back; an address leads to one place, the latest.
  const last = states.at(-1)!;
  const taken = new Set(last.units.map(({ id }) => `${last.code}.${id}`));
  const untaken = (address: string) => !taken.has(address) && Boolean(taken.add(address));
  const became = [...addresses].map(([id, all]) => [id, all.filter(untaken)] as const);
  left = left.toReversed().filter(({ address }) => untaken(address));
  return { became: new Map(became.filter(([, all]) => all.length)), left };
}

/** How a unit read when an edition last had other words of it, and how it reads now; nothing where none had. */
export function formerWording(
  plan: Plan,
  editions: Edition[],
  clause: Clause,
  unit: Unit,
): { date: string; was: string; now: string } | undefined {
  for (const address of unitPast(plan, editions, clause).became.get(unit.id)?.toReversed() ?? []) {
    const units = ({ kept }: Edition) => kept?.clauses.get(clauseOfName(address)!)?.units ?? [];
    const isThere = ({ id }: Said) => address.endsWith(`.${id}`);
    const last = editions.findLast((edition) => units(edition).some(isThere))!;
    const texts = [wordingOf(units(last).find(isThere)!.text), unit.shown];
    const [was, now] = texts.map((text) => withoutColumns(unit, text)) as [string, string];
    if (was !== now) return { date: last.date, was, now };
  }
  return undefined;
}

/** Of a row what it tells alone, whatever it called its source then. */
function withoutColumns(unit: Unit, text: string): string {
  const lastCell = (row: string) => row.split(' | ').at(-1)!;
  const noted = unit.noted.replace(lastCell(unit.text), () => lastCell(text));
  return unit.kind === 'row' ? alone({ ...unit, text, noted }) : text;
}

/** The ids of addresses on the page of a clause: what follows the code of the page. */
export function idsAmong(addresses: string[], { code }: Clause): string[] {
  const page = `${docCodeOf(code)}.`;
  return addresses.flatMap((each) => (each.startsWith(page) ? each.slice(page.length) : []));
}

/** Two texts are one that was reworded when so much of their words is the same, in order … */
const enough = 0.4;
/** … and nothing else comes so near … */
const clear = 0.15;
/** … or what does has another of its own that it is nearer to, as rows of a table have that are alike. */
const nearer = 0.05;
/** A text with so much of its words in another is a part of it. */
const part = 0.75;

interface Pair {
  old: Said;
  fresh: Said;
  /** Of the words of both, 0 to 1. */
  likeness: number;
  /** Of all words of the old, or of the fresh one, those in the other. */
  ofOld: number;
  ofFresh: number;
}

/**
 * Which unit each one became, by ids: the one that still says the same, else the one that says
 * most of it. None where it was cut in two, made one with another, or taken away.
 *
 * @example
 * becomeOf([{ id: 'a', text: 'Một hai ba.' }], [{ id: 'b', text: 'Một hai bốn.' }]) // Map { 'a' => 'b' }
 */
export function becomeOf(old: Said[], fresh: Said[]): Map<string, string> {
  const before = new Set(old.map(({ id }) => id));
  const after = new Set(fresh.map(({ id }) => id));
  const gone = old.filter(({ id }) => !after.has(id));
  const come = fresh.filter(({ id }) => !before.has(id));
  const words = new Map([...gone, ...come].map((each) => [each, wordsOf(each.text)] as const));
  const pairs = gone.flatMap((each) =>
    come.map((other) => pairOf(each, other, words.get(each)!, words.get(other)!)),
  );
  const byOld = Map.groupBy(pairs, (pair) => pair.old);
  const byFresh = Map.groupBy(pairs, (pair) => pair.fresh);
  const rivalsOf = (pair: Pair) =>
    [...byOld.get(pair.old)!, ...byFresh.get(pair.fresh)!].filter((each) => each !== pair);
  const nearest = pairs.filter((pair) =>
    rivalsOf(pair).every(({ likeness }) => likeness + nearer <= pair.likeness),
  );
  const settled = new Set(nearest.flatMap((pair) => [pair.old, pair.fresh]));
  const hasOwn = (rival: Pair, pair: Pair) =>
    settled.has(rival.old === pair.old ? rival.fresh : rival.old);
  const reworded = nearest.filter(
    (pair) =>
      pair.likeness >= enough &&
      rivalsOf(pair).every(
        (each) => each.likeness + clear <= pair.likeness || hasOwn(each, pair),
      ) &&
      !makeUp(byOld.get(pair.old)!, 'ofFresh', 'ofOld') &&
      !makeUp(byFresh.get(pair.fresh)!, 'ofOld', 'ofFresh'),
  );
  return new Map([
    ...old.flatMap(({ id }) => (after.has(id) ? [[id, id] as const] : [])),
    ...reworded.map((pair) => [pair.old.id, pair.fresh.id] as const),
  ]);
}

/** Whether two of the pairs hold different parts of the text that all of them share. */
function makeUp(pairs: Pair[], within: 'ofOld' | 'ofFresh', share: 'ofOld' | 'ofFresh'): boolean {
  const shares = pairs.flatMap((pair) => (pair[within] >= part ? [pair[share]] : []));
  const [largest = 1, ...others] = shares.sort((a, b) => b - a);
  return others.some((each) => largest + each <= 1.1);
}

function pairOf(old: Said, fresh: Said, a: string[], b: string[]): Pair {
  const shared = inOrder(a, b);
  return {
    ...{ old, fresh },
    likeness: (2 * shared) / Math.max(1, a.length + b.length),
    ofOld: shared / Math.max(1, a.length),
    ofFresh: shared / Math.max(1, b.length),
  };
}

/**
 * How many words two texts share in one order, the most there are: their longest common subsequence,
 * by length alone, since its words are not asked for, and most pairs share little.
 */
function inOrder(a: string[], b: string[]): number {
  let above = new Uint32Array(b.length + 1);
  let here = new Uint32Array(b.length + 1);
  for (const word of a) {
    for (let at = 0; at < b.length; at += 1)
      here[at + 1] = b[at] === word ? above[at]! + 1 : Math.max(above[at + 1]!, here[at]!);
    [above, here] = [here, above];
  }
  return above[b.length]!;
}

function wordsOf(text: string): string[] {
  return (
    withoutNotes(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
