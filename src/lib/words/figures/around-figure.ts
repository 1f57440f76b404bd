import { scale, units } from './counted.ts';
import { figuresIn, type Figure } from './figures.ts';
import { isAmount } from './quantities.ts';

/** A text around its first amount. */
export interface AroundFigure {
  before: string;
  /** The amount with its unit; empty where there is none. */
  figure: string;
  after: string;
}

const sentenceEnd = /(?<=[\p{Ll}\d%)”²³][.!?…]) (?=[\p{Lu}“])/u;
const ends = new RegExp(sentenceEnd, 'gu');
const unit = new RegExp(String.raw`^(?:\s?%|\s(?:${units})(?![\p{L}\p{N}]))`, 'iu');
const rank = /(?<!\p{L})(?:hạng|thứ)\s$/iu;

/**
 * A text up to the end of the sentence with its first amount, divided around that; of a text
 * without any, its first sentence.
 *
 * @param plain blanks out what is no figure
 * @example
 * aroundFigure('Có hơn 322 MW điện gió. Đã chạy.') // { before: 'Có hơn ', figure: '322 MW', after: ' điện gió.' }
 */
export function aroundFigure(
  text: string,
  plain: (text: string) => string = (each) => each,
): AroundFigure {
  const amount = amountIn(plain(text));
  if (!amount) return { before: text.split(sentenceEnd)[0]!, figure: '', after: '' };
  const end = amount.index + amount.text.length;
  const measured = end + measureLength(text.slice(end));
  const start = amount.index - (rank.exec(text.slice(0, amount.index))?.[0].length ?? 0);
  const stop = [...text.matchAll(ends)].find(({ index }) => index >= measured)?.index;
  return {
    before: text.slice(0, start),
    figure: text.slice(start, measured),
    after: text.slice(measured, stop),
  };
}

/**
 * The first amount of a text: the number of a document or of a meeting is none. What may only tell
 * one thing from another, or a time, is one where there is no other.
 */
export function amountIn(text: string): Figure | undefined {
  const isNumber = ({ index }: Figure) =>
    /(?<!\p{L})(?:số|lần thứ)\s$/iu.test(text.slice(0, index));
  const amounts = figuresIn(text).filter((figure) => isAmount(figure) && !isNumber(figure));
  return amounts.find((amount) => isMeasured(text, amount)) ?? amounts[0];
}

const timely = /^(?:giờ|phút|tuổi|năm|tháng|ngày|tuần|quý)(?!\p{L})/iu;

/** Neither a bare whole number ("mũi 2", "giai đoạn 1"), nor an hour or an age, nor a date ("30/4"). */
function isMeasured(text: string, { index, text: digits }: Figure): boolean {
  const rest = text.slice(index + digits.length);
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(digits) ?? [];
  if (whole) return Number(part) <= Number(whole);
  const isBare =
    /^\d+$/.test(digits) &&
    !measureLength(rest) &&
    !/(?<!\p{L})hạng\s$/iu.test(text.slice(0, index));
  return !isBare && !timely.test(rest.trim());
}

/** How much of what follows a number says what it measures: orders of magnitude, then a unit. */
function measureLength(rest: string): number {
  const measure = scale.exec(rest) ?? unit.exec(rest);
  if (!measure) return 0;
  const more = rest.slice(measure[0].length);
  return measure[0].length + (scale.test(rest) ? measureLength(more) : 0);
}
