import { wholeSaid } from '../spoken/numbers.ts';
import type { Figure } from './figures.ts';

/** English words that decide what a figure says, by the Vietnamese ones that figures are read by. */
const words: Record<string, string> = {
  ...{ '%': 'per cent|percent', 'điểm phần trăm': 'percentage points?' },
  ...{ 'nghìn tỷ': 'trillion', tỷ: 'billion', triệu: 'million', nghìn: 'thousand' },
  trăm: String.raw`(?<=\d )hundred`,
  ...{ USD: 'US dollars?|dollars?', đồng: 'dongs?|VND', euro: 'euros?' },
  ...{ ha: 'hectares?', km: 'kilomet(?:re|er)s?', m: 'met(?:re|er)s?', tấn: 'tonnes?|tons?' },
  ...{ MW: 'megawatts?', GW: 'gigawatts?', kW: 'kilowatts?' },
  tăng: 'grew|grown|grows|rose|risen|rises|increased|increases',
  giảm: 'fell|fallen|falls|dropped|drops|decreased|decreases|declined|declines|shrank',
  hơn: 'more than|over|at least',
  gần: 'nearly|almost|less than|fewer than',
  khoảng: 'about|around|approximately|roughly',
};
const meant = new Map(
  Object.entries(words).map(([vietnamese, english]) => [
    vietnamese,
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${english})(?![\p{L}\p{N}])`, 'giu'),
  ]),
);

/**
 * An English text with units, orders of magnitude and senses as the reading of figures knows them.
 *
 * @example
 * withKnownUnits('grew by more than 5 billion dong') // 'tăng by hơn 5 tỷ đồng'
 */
export function withKnownUnits(english: string): string {
  return [...meant].reduce((text, [known, found]) => text.replace(found, known), english);
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const values = new Map([
  ...ones.split(' ').map((word, at) => [word, at + 1] as const),
  ...tens.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
]);
const word = [...values.keys()].join('|');
const numeral = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${word})(?:(?:[ -]| and )(?:${word}|hundred)(?!\p{L})){0,6}(?!\p{L})`,
  'giu',
);

/**
 * The numbers that an English text has in words, up to their order of magnitude; “one” alone is none.
 *
 * @example
 * englishNumerals('two hundred and fifty projects').map((f) => f.readings) // [['250']]
 */
export function englishNumerals(text: string): Figure[] {
  return [...text.matchAll(numeral)].flatMap(({ 0: found, index }) => {
    const value = valueOf(found.toLowerCase().split(/[ -]/));
    const end = index + found.length;
    const sign = /^ ?%/.test(text.slice(end, end + 2)) ? '%' : '';
    return value === 1 ? [] : [{ text: found, index, readings: [`${value}${sign}`] }];
  });
}

const valueOf = (said: string[]) =>
  said.reduce(
    (sum, each) => (each === 'hundred' ? (sum || 1) * 100 : sum + (values.get(each) ?? 0)),
    0,
  );

/** Whether a Vietnamese text has a number in words; năm before a number is a year. */
export function saysInWords(text: string, value: string): boolean {
  const said = wholeSaid(value, 'nghin-linh');
  const plain = text.toLowerCase().replace(/năm(?= \d)/g, '');
  return new RegExp(String.raw`(?<!\p{L})${RegExp.escape(said)}(?!\p{L})`, 'u').test(plain);
}
