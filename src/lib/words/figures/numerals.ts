import { factual } from './counted.ts';
import type { Figure } from './figures.ts';

const digits: Record<string, number> = {
  ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5 },
  ...{ sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
};
const orders: Record<string, number> = {
  ...{ nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
};
const tens: Record<string, number> = { mươi: 10, chục: 10, trăm: 100 };

const first = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười';
// Each once: a pattern that reads a word in two ways takes the power of their number.
const later = [
  ...new Set([...Object.keys({ ...digits, ...tens, ...orders }), 'mười', 'linh', 'lẻ', 'phẩy']),
].join('|');
const counted = String.raw`(?:${factual})(?![\p{L}\p{N}])`;
/** After these `năm` is a year. */
const ofYears =
  '(?<!(?:từ|trong|cả|đầu|cuối|giữa|đến|tới|sau|trước|mỗi|hàng|hằng|nhiều|các|số|mấy|vài|qua|của|và|là|nửa|một|hai|ba|bốn|mươi) )(?<!\\d )';
const numeral = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:`,
    String.raw`(?<part>${first}) phần (?<whole>${first})(?![\p{L}\p{N}])`,
    String.raw`|(?<half>nửa) (?=(?:số|tổng số|triệu|tỷ)(?!\p{L}))`,
    String.raw`|(?<number>(?:năm(?= (?:mươi|trăm|nghìn|ngàn|triệu|tỷ|phần|phẩy) )|${ofYears}năm|(?!năm)(?:${first}))(?: (?:${later})){0,15})(?= ${counted})`,
    ')',
  ].join(''),
  'giu',
);
/** What was named before is spoken of again: no new fact. */
const named =
  /^(?: [\p{L}²³]+){1,2}? (?:kia|ấy|này|đó|nói trên|còn lại|đầu(?! (?:năm|tư))|cuối(?! năm))(?![\p{L}\p{N}])/iu;
/** Orders of magnitude at its end are told as those after digits are. */
const ends = new RegExp(`(?: (?:${Object.keys(orders).join('|')}))+$`, 'iu');
const scaled = / (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|phần trăm)(?!\p{L})/iuy;

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
    const { part, whole, half } = groups;
    const written = half ?? found.replace(ends, '');
    const after = text.slice(index + written.length, index + written.length + 40);
    const at = (readings: string[]) => [{ text: written, index, readings }];
    if (half) return at(['1/2', '50%', '0.5']);
    if (part && whole) return at([`${valueOf(part)}/${valueOf(whole)}`]);
    const isArticle = /^một$/i.test(written);
    scaled.lastIndex = 0;
    if ((isArticle && !scaled.test(after)) || named.test(after)) return [];
    const value = String(valueOf(written) + (/^ \p{L}+ rưỡi(?!\p{L})/u.test(after) ? 0.5 : 0));
    return at(/^ phần trăm/i.test(after) ? [`${value}%`, value] : [value]);
  });
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
