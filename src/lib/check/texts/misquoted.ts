import {
  differenceOf,
  fit,
  sameValue,
  swappedWith,
  type Difference,
  type Told,
} from '../../words/figures/agreement.ts';
import type { RecordedAmount } from '../../words/figures/recorded-amounts.ts';
import { isOtherUnit } from '../../words/figures/quantities.ts';
import type { Loaded } from '../../plan/load.ts';
import { amountsFor } from './recorded.ts';
import type { Statement } from './statements.ts';

/** A figure whose value a source records, and of which the source says something else. */
export interface Misquoted {
  said: Told;
  difference: Difference | 'measure';
  known: RecordedAmount;
}

/** The amounts of a statement that its sources record in another way, or of something else. */
export function misquotedIn(
  loaded: Loaded,
  statement: Pick<Statement, 'notes' | 'of'>,
  amounts: Told[],
): Misquoted[] {
  if (!amounts.length || !statement.notes.length) return [];
  const { byReading, all } = amountsFor(loaded, statement);
  const agreed: { said: Told; known: RecordedAmount }[] = [];
  const misquoted: Misquoted[] = [];
  for (const said of amounts) {
    const known = sameValue(said, byReading);
    const agreeing = known.filter((each) => !differenceOf(said, each));
    const [best] =
      agreeing.length > 1 ? agreeing.toSorted((a, b) => fit(b, said) - fit(a, said)) : agreeing;
    if (best) agreed.push({ said, known: best });
    else if (known[0])
      misquoted.push({ said, known: known[0], difference: differenceOf(said, known[0])! });
  }
  const values = new Set(amounts.map(({ readings: [value] }) => value!));
  const others = all().filter(
    ({ of, supports }) => of && !supports.some((each) => values.has(each)),
  );
  const ofOthers = agreed
    .filter((each, at) => swappedWith(agreed, at) ?? isOfOther(each, others))
    .map(({ said, known }) => ({ said, known, difference: 'measure' as const }));
  const [first] = agreed.filter(({ known }) => known.year);
  // Of what year a figure of a passage is, is not read there.
  const isDated =
    first?.said.marked &&
    agreed.every(
      ({ said, known }) => (known.form === 'passage' ? said : known).year !== said.marked,
    );
  return [
    ...misquoted,
    ...(isDated ? [{ ...first!, difference: 'year' as const }] : []),
    ...ofOthers,
  ];
}

/** Whether a figure stands where the words of another are, and none of its own. */
function isOfOther(
  { said, known }: { said: Told; known: RecordedAmount },
  others: RecordedAmount[],
): boolean {
  if (!known.of) return false;
  const enough = Math.max(0.9, fit(known, said) + 0.4);
  // None fits better than wholly, and most figures stand right after what they measure.
  if (enough > 1) return false;
  return others.some(
    (other) => other.of !== known.of && !isOtherUnit(other, said) && fit(other, said) >= enough,
  );
}
