import { amountsOf, blank, inWords, type Amount } from './numbers.ts';
import type { Told } from './told.ts';

/** One alteration: another text for a unit. */
export interface Alteration {
  told: Told;
  text: string;
  /** What was altered, for people. */
  how: string;
}

/** All alterations of one sort that the content gives; a sample of them is tried. */
export type Sort = (all: Told[], pick: <Each>(from: readonly Each[]) => Each) => Alteration[];

const put = (told: Told, start: number, end: number, text: string): Alteration => ({
  told,
  text: told.text.slice(0, start) + text + told.text.slice(end),
  how: `${told.text.slice(Math.max(0, start - 20), start)}[${told.text.slice(start, end)} → ${text}]${told.text.slice(end, end + 15)}`,
});

const amountsIn = (all: Told[]) => all.flatMap(amountsOf);

/** Another number of the content, of the same look, that the unit does not tell. */
const value: Sort = (all, pick) => {
  const known = amountsIn(all);
  return known.flatMap(({ told, start, end, digits, word }) => {
    const others = known.filter(
      (other) =>
        (other.word === '%') === (word === '%') &&
        other.digits.includes('/') === digits.includes('/') &&
        !told.text.includes(other.digits),
    );
    return others.length ? [put(told, start, end, pick(others).digits)] : [];
  });
};

/** The first halves of words like “sản phẩm”, which alone are no unit. */
const halves = /^(?:cơ|sản)$/;

/** The words that follow numbers more than once. */
function unitsOf(all: Told[]): string[] {
  const counted = Map.groupBy(amountsIn(all), ({ word }) => word);
  return [...counted].flatMap(([word, { length }]) =>
    length > 1 && word !== 'hạng' && !halves.test(word) ? [word] : [],
  );
}

const unit: Sort = (all, pick) => {
  const units = unitsOf(all);
  const wordAt = ({ told, end, word }: Amount) => told.text.indexOf(word, end);
  return amountsIn(all)
    .filter((amount) => units.includes(amount.word) && wordAt(amount) >= 0)
    .map((amount) => {
      const { told, word } = amount;
      const at = wordAt(amount);
      const other = pick(units.filter((each) => each !== word && each !== '%'));
      return put(told, at, at + word.length, word === '%' ? ` ${other}` : other);
    });
};

const scales = ['nghìn', 'triệu', 'tỷ'];
const scale: Sort = (all, pick) =>
  amountsIn(all)
    .filter((amount) => amount.scale)
    .flatMap(({ told, end, scale: written }) => {
      const at = told.text.indexOf(written, end);
      return scales
        .filter((each) => each !== written)
        .map((each) => put(told, at, at + written.length, each))
        .concat(pick([put(told, at, at + written.length + 1, '')]));
    });

const opposites: Record<string, string> = {
  ...{ tăng: 'giảm', giảm: 'tăng', trên: 'dưới', hơn: 'gần', gần: 'hơn', dưới: 'trên' },
  ...{ đạt: 'chưa đạt', 'hoàn thành': 'chưa hoàn thành' },
};
// Not the name “giảm nghèo”.
const senses = new RegExp(
  `(?<!\\p{L})(${Object.keys(opposites).join('|')})(?! nghèo)(?= (?:[\\p{L}]+ ){0,2}?\\d)`,
  'gu',
);

/** What stands in the words before an amount. */
function wordsBefore(all: Told[], words: RegExp): { told: Told; at: number; word: string }[] {
  return all.flatMap((told) => {
    const starts = amountsOf(told).map(({ start }) => start);
    return [...blank(told.text).matchAll(words)].flatMap(({ 0: word, index }) =>
      starts.some((start) => start > index && start - index < 30)
        ? [{ told, at: index, word }]
        : [],
    );
  });
}

const sense: Sort = (all) =>
  wordsBefore(all, senses).map(({ told, at, word }) =>
    put(told, at, at + word.length, opposites[word]!),
  );

const hedges = /(?<!\p{L})(?:ước|dự kiến|khoảng|gần|hơn|trên) (?=(?:\p{L}+ ){0,4}?\d)/gu;
const hedge: Sort = (all) =>
  wordsBefore(all, hedges).map(({ told, at, word }) => put(told, at, at + word.length, ''));

const withoutMarks = (text: string) =>
  text.replace(/\[@[^\]]*\]|\{#[^}]*\}/g, (mark) => ' '.repeat(mark.length));

const yearBefore =
  /(?<!\d\/|\d[–-]|theo [^,;|]{0,60}|tin [^,;|]{0,20}|so với [^,;|]{0,20})(?<![\d.,/])(?:20[12]\d)(?![\d.,/–-]\d|[^.;|\n]{0,6}\()(?=[^.;|()]{0,60}?(?<![\d/])\d|[^\d]{0,4}\|)/gu;

/** The year before an amount is another that its sources are told of; or two rows of a table change values. */
const year: Sort = (all, pick) => {
  const yearsOf = (source: string) =>
    all
      .filter(({ sources }) => sources.includes(source))
      .flatMap(({ text }) => text.match(/(?<!\d)20[12]\d(?!\d)/g) ?? []);
  const renamed = all.flatMap((told) => {
    const others = [...new Set(told.sources.flatMap(yearsOf))];
    if (!amountsOf(told).length) return [];
    return [...withoutMarks(told.text).matchAll(yearBefore)].flatMap(({ 0: was, index }) => {
      const usable = others.filter((each) => each !== was);
      return usable.length ? [put(told, index, index + 4, pick(usable))] : [];
    });
  });
  const rows = all.filter(({ text }) => /^\| *(?:\p{L}+ )*(?:\d+\/)*20\d\d/u.test(text));
  const exchanged = rows.flatMap((row) =>
    rows
      .filter(
        (other) =>
          other !== row && other.file === row.file && Math.abs(other.lines[0] - row.lines[0]) < 4,
      )
      .flatMap((other) => {
        const [mine] = amountsOf(row);
        const theirs = amountsOf(other).find(({ word }) => word === mine?.word);
        return mine && theirs && theirs.digits !== mine.digits
          ? [put(row, mine.start, mine.end, theirs.digits)]
          : [];
      }),
  );
  return [...renamed, ...exchanged];
};

/** Another number, in words, before the same unit. */
const words: Sort = (all, pick) =>
  amountsIn(all)
    .filter(({ digits, word }) => /^\d{1,3}$/.test(digits) && word !== 'hạng' && word !== 'lần')
    .map(({ told, start, end, digits, word }) => {
      const other = inWords(Number(digits) + pick([1, 2, 3, 10]));
      return put(
        told,
        start,
        end + (word === '%' ? 1 : 0),
        word === '%' ? `${other} phần trăm` : other,
      );
    });

/** Two numbers of one unit change places, those that count the same before others. */
const swapped: Sort = (all) =>
  all.flatMap((told) => {
    const found = amountsOf(told);
    const pairs = found.flatMap((a, at) => found.slice(at + 1).map((b) => [a, b] as const));
    return pairs
      .filter(([a, b]) => a.digits !== b.digits && a.word === b.word && a.scale === b.scale)
      .map(([a, b]) => {
        const middle = told.text.slice(a.end, b.start);
        return put(told, a.start, b.end, `${b.digits}${middle}${a.digits}`);
      });
  });

export const sorts: Record<string, Sort> = {
  value,
  unit,
  scale,
  sense,
  'hedge dropped': hedge,
  'other year': year,
  'in words': words,
  'two figures swapped': swapped,
};
