import { figuresIn } from '../../words/figures/figures.ts';
import { endOf, quantitiesIn, type Quantity } from '../../words/figures/quantities.ts';

export interface Value {
  number: number;
  unit: string;
  /** Beside rise and fall of a share: of what is set it is so much, or so much more than that. */
  way?: Quantity['way'] | 'vượt' | 'bằng';
  side?: Quantity['side'];
}

/** One of several: a place in an order that is no rank, a dose, a meeting. */
const ordinal = /(?<!(?:đứng|xếp|hạng|trí|tổng|trong) )(?<!\p{L})(?:thứ|mũi|lần|số)\s+$/iu;
/** Those that something is one of: “trong 5 địa phương dẫn đầu”. */
const among = /(?<!\p{L})(?:trong|trong số)\s+$/iu;
/** A number that is part of a name: Covid-19. */
const named = /\p{L}-$/u;
/** From where something rose or fell to what comes after. */
const start = /(?<!\p{L})từ\s+$/iu;
const toAnother = /^[^.;,]{0,20}? (?:lên|xuống|còn|thành)(?: [\p{L}]+){0,2} \d/u;
/** Of what a value is one share, right after its unit: triệu đồng/người/năm. */
const per = String.raw`(?:/\p{L}+)*`;
const times = new Set(['giờ', 'phút', 'tuổi', 'năm', 'tháng', 'tuần', 'ngày']);

/**
 * What a text counts or measures first: no place in an order, no age or length of time, no part of a
 * range; of “từ 21 ha lên 52 ha” the second.
 *
 * @example
 * valueIn('tăng 10,04%') // { number: 10.04, unit: '%', way: 'tăng' }
 * valueIn('đạt 94,37 triệu đồng/người') // { number: 94.37, unit: 'triệu đồng/người' }
 * valueIn('đạt 83,00/100 điểm') // { number: 83, unit: 'điểm' }
 */
export function valueIn(text: string): Value | undefined {
  const figures = figuresIn(text);
  const amount = quantitiesIn(text, figures).find(
    (each) =>
      (each.unit || each.scale) &&
      !times.has(each.unit) &&
      !ordinal.test(each.lead) &&
      !among.test(each.lead) &&
      !named.test(text.slice(0, each.index)) &&
      !(start.test(each.lead) && toAnother.test(text.slice(endOf(each)))),
  );
  if (!amount || /^\s?[–-]\s?\d/.test(text.slice(endOf(amount)))) return undefined;
  // Of 83,00/100 what stands before the stroke.
  const part = figures.find((each) => endOf(each) === amount.index - 1);
  const figure = text[amount.index - 1] === '/' && part ? part : amount;
  const written = text
    .slice(endOf(amount))
    .match(new RegExp(`${RegExp.escape(amount.unit)}${amount.unit && per}`, 'iu'))?.[0];
  const compared = /(?<!\p{L})(vượt|bằng)\s+$/iu.exec(amount.lead)?.[1];
  const way = (amount.unit === '%' && (compared as 'vượt' | undefined)) || amount.way;
  return {
    number: Number(/^[\d.]+/.exec(figure.readings[0]!)![0]),
    unit: [amount.scale, written ?? amount.unit].filter(Boolean).join(' '),
    ...(way && { way }),
    ...(amount.side && { side: amount.side }),
  };
}
