import { digitNames } from '../spoken/numbers.ts';
import { factual, units } from './counted.ts';
import type { Figure } from './figures.ts';

const digits: Record<string, number> = {
  ...Object.fromEntries(digitNames.map((name, digit) => [name, digit])),
  ...{ mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 },
};
const orders: Record<string, number> = {
  ...{ nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
};
const tens: Record<string, number> = { mươi: 10, chục: 10, trăm: 100 };

const first = [...digitNames.slice(1), 'bẩy', 'mười'].join('|');
// Each once: a pattern that reads a word in two ways takes the power of their number.
const later = [
  ...new Set([...Object.keys({ ...digits, ...tens, ...orders }), 'mười', 'linh', 'lẻ', 'phẩy']),
].join('|');
const counted = String.raw`(?:${factual})(?![\p{L}\p{N}])`;
/** A number of tens is one whatever it counts; a single word may be part of another. */
const large = String.raw`(?<=(?:mười|mươi|trăm) (?:${Object.keys(digits).join('|')})|(?:${first}) mươi)`;
/** After these `năm` is a year. */
const ofYears =
  '(?<!(?:từ|trong|cả|đầu|cuối|giữa|đến|tới|sau|trước|mỗi|hàng|hằng|nhiều|các|số|mấy|vài|qua|của|và|là|nửa|một|hai|ba|bốn|mươi) )(?<!\\d )';
/** “Phần tư nhân”, “phần tư liệu” are no quarters. */
const fourth =
  'tư(?! (?:nhân|liệu|tưởng|vấn|pháp|cách|duy|lệnh|thục|sản|gia|thế|trang|bản|lợi|hữu|chất)(?!\\p{L}))';
/** “Hàng trăm phần trăm” tells no number, “5 trăm” has told it, “tính bằng nghìn tỷ đồng” is a unit. */
const untold =
  '(?<!(?:chục|mươi|mười|trăm|nghìn|ngàn|vạn|triệu|mấy|vài|dăm|hàng|hằng|nhiều|nửa|rưỡi|\\d)\\s)(?<!(?:đơn vị|đơn vị là|tính|bằng|theo|số|mỗi|từng) )';
/** What goes on a multiple: in “gấp ba không phải là” the last word is a denial. */
const further = `(?!không (?!trăm))(?:${later})`;
/** “Gấp năm ngoái”, “làm gấp ba việc” are no multiples; of “gấp ba lần” the number is one of times. */
const notTimes = String.raw`(?! (?:${further}|${units}|việc|điều|bước|khâu)(?![\p{L}\p{N}]))`;
const times = String.raw`(?!một(?!\p{L})|năm (?:\d|ngoái|trước|nay|sau|qua))(?:${first})(?: ${further}){0,15}(?![\p{L}\p{N}])${notTimes}`;
const share = ' (?:phần trăm|%)|%';
const numeral = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:`,
    String.raw`(?<part>${first}) phần (?<whole>${first}|${fourth})(?![\p{L}\p{N}])`,
    String.raw`|(?<half>nửa) (?=(?:số|tổng số|triệu|tỷ)(?!\p{L}))`,
    String.raw`|(?:(?:năm(?= (?:mươi|trăm|nghìn|ngàn|triệu|tỷ|phần|phẩy) )|${ofYears}năm|(?!năm)(?:${first}))(?: (?:${later})){0,15})(?= ${counted}| ?[%‰]|${large} \p{L})`,
    String.raw`|gấp (?<times>(?:đôi|rưỡi)(?!\p{L})|${times})|nhân (?<times>đôi)(?!\p{L})`,
    String.raw`|${untold}(?<bare>trăm(?=${share})|(?<=\p{L} )(?:chục|trăm|nghìn|ngàn|vạn)(?= (?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})))`,
    ')',
  ].join(''),
  'giu',
);
/** What was named before is spoken of again: no new fact. */
const named =
  /^(?: [\p{L}²³]+){1,2}? (?:kia|ấy|này|đó|nói trên|còn lại|đầu(?! (?:năm|tư))|cuối(?! năm))(?![\p{L}\p{N}])/iu;
/** Orders of magnitude at its end are told as those after digits are. */
const ends = new RegExp(`(?: (?:${Object.keys(orders).join('|')}))+$`, 'iu');
const isShare = new RegExp(`^(?:${share})`, 'iu');
const scaled = / (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|phần trăm)(?!\p{L})| ?[%‰]/iuy;

/**
 * Finds the numbers of a text that are written in words before what they count, and its fractions.
 * “Một” before a noun is an article; `năm` after a word of time is a year; a noun with a
 * demonstrative names again what was told.
 *
 * @example
 * numeralsIn('có năm nhà máy, mười hai phần trăm').map((f) => f.readings) // [['5'], ['12%', '12']]
 */
export function numeralsIn(text: string): Figure[] {
  return [...text.matchAll(numeral)].flatMap(({ 0: found, index, groups = {} }): Figure[] => {
    const written = groups.half ?? found.replace(ends, '');
    const after = text.slice(index + written.length, index + written.length + 40);
    const readings = readingsOf(written, after, groups);
    return readings.length ? [{ text: written, index, readings }] : [];
  });
}

function readingsOf(
  written: string,
  after: string,
  { part, whole, half, times, bare }: Record<string, string | undefined>,
): string[] {
  if (half) return ['1/2', '50%', '0.5'];
  if (part && whole) return [`${valueOf(part)}/${valueOf(whole)}`];
  if (times) return timesReadings(times);
  const isArticle = /^một$/i.test(written);
  scaled.lastIndex = 0;
  if ((isArticle && !scaled.test(after)) || named.test(after)) return [];
  const more = /^ \p{L}+ rưỡi(?!\p{L})/u.test(after) ? 0.5 : 0;
  const value = String(valueOf(bare ? `một ${bare}` : written) + more);
  return isShare.test(after) ? [`${value}%`, value] : [value];
}

/** Of its own, so that a source that tells in words how many times as much supports no number of things. */
function timesReadings(written: string): string[] {
  const value = { đôi: 2, rưỡi: 1.5 }[written.toLowerCase()] ?? valueOf(written);
  return [`×${value}`, String(value)];
}

/** How sources in other languages say it in one word. */
const multiples: [word: RegExp, times: number][] = [
  [/(?<!\p{L})(?:doubl(?:e[ds]?|ing|er|é|és|ée|ées)|twice|two-?fold)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:tripl(?:e[ds]?|ing|er|é|és|ée|ées)|three-?fold)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(?:quadrupl(?:e[ds]?|ing|er|é|és|ée|ées)|four-?fold)(?!\p{L})/iu, 4],
];

/**
 * How many times as much a source says something is, in words, as `numeralsIn` reads it.
 *
 * @example
 * multiplesIn('It plans to double this area') // ['×2']
 */
export function multiplesIn(text: string): string[] {
  const own = /(?:gấp|nhân) /iu.test(text) ? numeralsIn(text) : [];
  return [
    ...own.flatMap(({ readings }) => readings.filter((each) => each.startsWith('×'))),
    ...multiples.flatMap(([word, times]) => (word.test(text) ? [`×${times}`] : [])),
  ];
}

/** The value of a number in words, up to its last order of magnitude. */
function valueOf(words: string): number {
  const [before = '', decimals] = words.toLowerCase().split(' phẩy ');
  let [total, group, digit] = [0, 0, 0];
  for (const word of before.split(' ')) {
    if (word === 'mười') [group, digit] = [group + 10, 0];
    else if (word in tens) [group, digit] = [group + (digit || 1) * tens[word]!, 0];
    else if (word in orders)
      [total, group, digit] = [total + (group + digit) * orders[word]!, 0, 0];
    else digit = digits[word] ?? 0;
  }
  const whole = total + group + digit;
  const shares = decimals?.split(' ').map((word) => digits[word] ?? '');
  return shares ? Number(`${whole}.${shares.join('')}`) : whole;
}
