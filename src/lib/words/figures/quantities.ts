import { scale as scaleAfter, unit as unitAfter } from './counted.ts';
import type { Figure } from './figures.ts';
import { yearOf } from './bound-year.ts';

/** A figure with what it says beside its value. */
export interface Quantity extends Figure {
  /** Order of magnitude written out: `nghìn tỷ`; empty without one. */
  scale: string;
  /** What it measures or counts, as far as it is known: `MW`, `xã`, `%`, `hạng`; else empty. */
  unit: string;
  /** The words right after it, up to three. */
  counted: string[];
  way?: 'tăng' | 'giảm';
  side?: 'trên' | 'dưới' | 'khoảng';
  /** Said not to be reached. */
  missed: boolean;
  /** Said to be estimated or planned. */
  hedge?: string;
  /** The year it is of, or a span of them: `2024`, `2021–2025`. */
  year?: string;
  /** The words from the figure before it in its sentence. */
  lead: string;
  /** The words after it in its own part of the sentence. */
  tail: string;
  /** All words of its sentence before it. */
  before: string;
}

export const endOf = ({ index, text }: Pick<Figure, 'index' | 'text'>): number =>
  index + text.length;

/** Whether a figure counts or measures: no date, year or number of a document. */
export function isAmount({ readings: [first = ''] }: Figure): boolean {
  return /^[\d.]+(?:%|\/\d+)?$/.test(first);
}

/**
 * What the figures of a text measure, how and of when; dates, years and numbers of documents
 * left out.
 *
 * @param figures all figures of the text, in order
 * @param when the year that the text as a whole is of
 * @example
 * quantitiesIn(text, figuresIn(text)) // of 'Năm 2024 ước tăng hơn 10%':
 * // [{ text: '10', unit: '%', way: 'tăng', side: 'trên', hedge: 'ước', year: '2024', … }]
 */
export function quantitiesIn(text: string, figures: Figure[], when?: string): Quantity[] {
  const amounts = figures.filter(isAmount);
  let first = 0;
  const found = amounts.map((figure, at): Quantity => {
    const start = sentenceStart(text, figure.index);
    const previous = amounts[at - 1];
    const from = Math.max(start, previous ? endOf(previous) : 0);
    const to = Math.min(sentenceEnd(text, endOf(figure)), amounts[at + 1]?.index ?? text.length);
    while (figures[first]!.index < figure.index - reach) first += 1;
    const around = figures.slice(first, figures.indexOf(figure, first) + 6);
    const own = text.slice(from, figure.index);
    const tail = text.slice(endOf(figure), to);
    const lead = own.split(/[,;:()|]\s?/).at(-1)!;
    const near = lead.split(/\s+/).slice(-9).join(' ');
    const year = yearOf(text, figure, { start, end: to, figures: around }) ?? when;
    return {
      ...figure,
      ...measuredBy(lead, tail),
      ...senseOf(near, tail),
      ...hedgeOf(own, tail),
      ...(year && { year }),
      lead: own,
      tail: tail.split(/[,;:()|]/)[0]!,
      before: text.slice(start, figure.index),
    };
  });
  return found.map((each, at) => withRange(text, each, found[at + 1]));
}

/** So many characters to either side are looked at: sentences are shorter, and long texts take no longer. */
const reach = 400;

function sentenceStart(text: string, index: number): number {
  const from = Math.max(0, index - reach);
  const last = [...text.slice(from, index).matchAll(/[.!?…]\s/gu)].at(-1);
  return last ? from + last.index + 2 : from;
}

function sentenceEnd(text: string, index: number): number {
  const piece = text.slice(index, index + reach);
  const length = piece.search(/[.!?…](?:\s|$)/u);
  return index + (length < 0 ? piece.length : length);
}

const ranked = /(?:^|[\s(“])(hạng|thứ|nhóm|mũi|lần)\s+$/iu;
const spellings: Record<string, string> = {
  ...{ tỉ: 'tỷ', ngàn: 'nghìn', 'phần trăm': '%', 'héc-ta': 'ha', hecta: 'ha', 'đô la': 'usd' },
  ...{ mét: 'm', thứ: 'hạng' },
};
const oneSpelling = (word: string) => spellings[word.toLowerCase()] ?? word.toLowerCase();

/** Order of magnitude and unit, after a number or, of a rank, before it. */
function measuredBy(lead: string, tail: string) {
  const rank = ranked.exec(lead)?.[1];
  if (rank) return { scale: '', unit: oneSpelling(rank), counted: [] };
  const sign = /^\s?[%‰]/.exec(tail)?.[0];
  if (sign) return { scale: '', unit: sign.trim(), counted: [] };
  const scales: string[] = [];
  // “km2” is how many a source writes km².
  let rest = tail.replace(/^(\s+k?m)2(?!\d)/, '$1²');
  for (let next = scaleAfter.exec(rest); next; next = scaleAfter.exec(rest)) {
    if (/^ phần trăm/i.test(rest)) break;
    scales.push(oneSpelling(next[1]!));
    rest = rest.slice(next[0].length).replace(/^ rưỡi/, '');
  }
  const words = /^(?:\s+[(“]?[\p{L}²³-]+){1,3}/u.exec(rest)?.[0].trim().toLowerCase() ?? '';
  const unit = oneSpelling(unitAfter.exec(words.replace(/^[(“]/, ''))?.[0] ?? '');
  return { scale: scales.join(' '), unit, counted: words.split(/\s+/).filter(Boolean) };
}

const ways = { tăng: 'tăng', giảm: 'giảm', tụt: 'giảm', sụt: 'giảm', lùi: 'giảm' } as const;
const waysIn = /(?<!\p{L})(tăng|giảm(?! nghèo)|tụt|sụt|lùi)(?!\p{L})/giu;
const sides = [
  ['dưới', /(?<!\p{L})(?:gần|dưới|chưa đến|chưa tới|không quá|nhiều nhất|tối đa)\s*$/iu],
  ['khoảng', /(?<!\p{L})(?:khoảng|xấp xỉ|chừng|cỡ)\s*$/iu],
  [
    'trên',
    /(?<!\p{L}|(?:muộn|sớm|cao|thấp|nhiều|ít|lớn|nhỏ) )(?:hơn|trên|quá|ít nhất|tối thiểu|không dưới)\s*$/iu,
  ],
] as const;

function senseOf(lead: string, tail: string) {
  // “tăng từ 21 ha lên 52 ha”: neither is by how much.
  const isStart =
    /từ\s+$/iu.test(lead) && /(?<! trở) (?:lên|xuống|còn|đến) /u.test(tail.split(/[,;]/)[0]!);
  const last = isStart ? undefined : [...lead.matchAll(waysIn)].at(-1)?.[1];
  const way = last?.toLowerCase() as keyof typeof ways | undefined;
  const before = lead.replace(ranked, '');
  const side = sides.find(([, words]) => words.test(before))?.[0];
  const turned = /^[^,;:()|]{0,24} trở (lên|xuống)(?!\p{L})/u.exec(tail)?.[1];
  const edge = turned ? (turned === 'lên' ? 'trên' : 'dưới') : side;
  const reach = `${lead} ${tail.split(/[;()|]/)[0]}`;
  return {
    ...(way && { way: ways[way] }),
    ...(edge && { side: edge }),
    missed: /(?<!\p{L})(?:chưa|không) (?:đạt|hoàn thành|vượt|đủ)(?!\p{L})/iu.test(reach),
  };
}

const hedges = /(?<!\p{L})(ước(?! mơ| muốn)|dự kiến|dự tính)(?!\p{L})/iu;

/** Between the figure before it and the one after it: “ước tăng 5%”, “270 MW, dự kiến của báo chí”. */
function hedgeOf(own: string, tail: string) {
  const next = tail.split(/;|, /)[0]!;
  const hedge = (hedges.exec(own) ?? hedges.exec(next))?.[1]?.toLowerCase();
  return hedge ? { hedge } : {};
}

/** The first number of a range is measured as its second: 20–30 m, từ 42% đến 45%. */
function withRange(text: string, each: Quantity, next?: Quantity): Quantity {
  if (!next || each.unit || each.scale) return each;
  const between = text.slice(endOf(each), next.index);
  if (!/^\s?(?:[–—-]|đến(?: dưới)?|tới)\s?$/.test(between)) return each;
  return { ...each, scale: next.scale, unit: next.unit, counted: next.counted };
}

/** Whether two units are of different things; what is not known is not different. */
export function isOtherUnit(a: Quantity, b: Quantity): boolean {
  if (!a.unit || !b.unit || a.unit === b.unit) return false;
  // “6,86 điểm phần trăm …, 0,4 điểm”.
  return !a.unit.startsWith(`${b.unit} `) && !b.unit.startsWith(`${a.unit} `);
}
