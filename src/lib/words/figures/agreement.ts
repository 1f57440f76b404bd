import { isOtherUnit, type Quantity } from './quantities.ts';
import type { RecordedAmount } from './recorded-amounts.ts';

/** In what a figure says something else than its source records. */
export type Difference = 'unit' | 'scale' | 'way' | 'side' | 'missed' | 'hedge' | 'year';

/** A figure as a statement tells it. */
export interface Told extends Quantity {
  /** The statement is marked as a report of what is so, not as an estimate. */
  reported: boolean;
  /** It is marked as an estimate. */
  estimated: boolean;
  /** The year that the statement is marked to be of, where that is all it says of when. */
  marked?: string;
}

const differences: Record<Difference, (said: Told, known: RecordedAmount) => boolean> = {
  unit: isOtherUnit,
  scale: (said, known) =>
    said.scale !== known.scale && [said, known].every(({ scale, unit }) => scale || unit),
  way: (said, known) =>
    said.way
      ? isOther(said.way, known.way, known)
      : known.way !== undefined && !saysElsewhere(said, known.way, known),
  missed: (said, known) => said.missed !== known.missed && (known.form === 'whole' || said.missed),
  side: (said, known) =>
    said.side
      ? isOther(said.side, known.side, known)
      : known.side !== undefined && known.form !== 'passage',
  hedge: (said, known) =>
    !said.hedge &&
    (known.hedge === undefined ? known.estimated && said.reported : known.form !== 'passage'),
  year: (said, known) => Boolean(said.year && known.year) && said.year !== known.year,
};

/** What a source is not known to say is only other where all it says is written. */
const isOther = (word: string, recorded: string | undefined, { form }: RecordedAmount) =>
  recorded === undefined ? form === 'whole' : recorded !== word;

const saysElsewhere = (said: Told, way: string, { form }: RecordedAmount) =>
  form === 'passage' || new RegExp(way, 'iu').test(said.before + said.tail);

/** What a figure says otherwise than a source records it, the first of it; undefined where they agree. */
export function differenceOf(said: Told, known: RecordedAmount): Difference | undefined {
  return (Object.keys(differences) as Difference[]).find((each) => differences[each](said, known));
}

/** The amounts of a list that have the value of a figure: as it is, or as part of a ratio of known units. */
export function sameValue(
  said: Quantity,
  byReading: (reading: string) => RecordedAmount[],
): RecordedAmount[] {
  const found = said.readings.flatMap(byReading);
  const isOwn = ({ supports: [first] }: RecordedAmount) => said.readings.includes(first!);
  return found.some(isOwn) ? found.filter((each) => isOwn(each) || each.unit) : found;
}

const fillers = new Set(
  'của và các những là có cho với do ở tại trong về được theo một'.split(' '),
);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/**
 * How near the words of what an amount measures stand to a figure: 1 where all are right before
 * it, 0 where none is in its sentence.
 */
export function fit({ of = '' }: Pick<RecordedAmount, 'of'>, place: Quantity): number {
  const words = wordsOf(of).filter((word) => !fillers.has(word));
  if (!words.length) return 0;
  const parts = [ownPart(place), place.tail, place.lead, place.before];
  // Most stand in the first: the others are seldom looked at.
  const known: Set<string>[] = [];
  const has = (word: string) => (part: string, at: number) =>
    (known[at] ??= new Set(wordsOf(part))).has(word);
  const weight = (word: string) => weights[parts.findIndex(has(word))] ?? 0;
  return words.reduce((sum, word) => sum + weight(word), 0) / words.length;
}

/** The part of a sentence that a figure stands in, up to it. */
const ownPart = ({ lead }: Quantity) => lead.split(/[,;:()|]/).at(-1)!;

/** Of a word in a figure's own part of the sentence, before and after it; from the figure before it on; further back. */
const weights = [1, 1, 0.6, 0.3];

/** A figure, and the amount of a source that it is taken for. */
interface Pair {
  said: Quantity;
  known: RecordedAmount;
}

const isRead = ({ known: { form, unit }, said }: Pair) =>
  form === 'passage' && unit !== '' && unit === said.unit;

/**
 * By how much what an amount measures stands better at another figure than at its own: of one that was
 * read in a passage the words right around it there, as nobody wrote down what it is.
 */
function gain(pair: Pair, other: Pair): number {
  const { said, known } = pair;
  const of = isRead(pair) ? { of: `${ownPart(known)} ${known.tail}` } : known;
  return fit(of, other.said) - fit(of, said);
}

/** Another figure near it with which one has changed places, by what they measure. */
export function swappedWith<Each extends Pair>(pairs: Each[], at: number): Each | undefined {
  const pair = pairs[at]!;
  return pairs
    .slice(Math.max(0, at - near), at + near)
    .find(
      (other) =>
        other.said.readings[0] !== pair.said.readings[0] &&
        other.said.scale === pair.said.scale &&
        !isOtherUnit(other.said, pair.said) &&
        gain(pair, other) + gain(other, pair) > (isRead(pair) || isRead(other) ? clearly : 0),
    );
}

/** What passages say is told in other words, which alone is no change of places. */
const clearly = 0.5;

/** Figures further apart are not taken for each other. */
const near = 12;
