import { figuresIn } from '../words/figures/figures.ts';
import { withoutNotes } from '../read/markdown/notes.ts';
import type { Series } from '../read/schema-series.ts';
import { displayNumber } from '../words/display-number.ts';

interface Amounts extends Pick<Series, 'unit' | 'total' | 'note'> {
  /** Without words where they could not be read. */
  target?: { value: number; as: string; text: string | undefined } | undefined;
  /** Without a value where no number is known, without words where they could not be read. */
  points: { value?: number | undefined; text: string | undefined }[];
}

interface UnlikeWords {
  path: PropertyKey[];
  message: string;
}

/**
 * A chart draws what its words say: the first amount that a point's text gives in the series'
 * unit is the point's value, alone or out of the total, below zero where it is said to fall; a
 * point without a value has no amount; a level stands in its text as it is shown; the note's first
 * number is the total. Whether a source has them, the rule about figures asks of those words.
 */
export function unlikeWords(series: Amounts): UnlikeWords[] {
  const { total, target, points } = series;
  if (total !== undefined && firstNumber(series.note) !== String(total)) {
    const message = `Số đầu tiên trong note không phải là ${displayNumber(total)}; ghi tổng số vào note trước mọi số khác, hoặc sửa total.`;
    return [{ path: ['total'], message }];
  }
  return [
    ...(target ? unlikeTarget(target, series) : []),
    ...points.flatMap(({ value, text }, at): UnlikeWords[] => {
      const message = unlikePoint(value, text, series);
      return message
        ? [{ path: ['points', at, ...(value === undefined ? [] : ['value'])], message }]
        : [];
    }),
  ];
}

function firstNumber(text: string): string | undefined {
  return figuresIn(withoutNotes(text))
    .map(({ readings: [first] }) => first!)
    .find((reading) => /^[\d.]+%?$/.test(reading))
    ?.replace('%', '');
}

/** All of a total is a level, too. */
function unlikeTarget(
  { value, as, text }: NonNullable<Amounts['target']>,
  { total }: Amounts,
): UnlikeWords[] {
  const strange = `Lời của target không có “${as}”; chép as đúng như lời ấy viết.`;
  if (text !== undefined && !withoutNotes(text).includes(as))
    return [{ path: ['target', 'as'], message: strange }];
  const written = firstNumber(as);
  const message = `“${as}” không nói ${displayNumber(value)}; sửa value của target theo as, hoặc sửa as.`;
  return written === String(Math.abs(value)) || (written === '100' && value === total)
    ? []
    : [{ path: ['target', 'value'], message }];
}

function unlikePoint(
  value: number | undefined,
  text: string | undefined,
  series: Amounts,
): string | undefined {
  const { unit, total } = series;
  const amount = text === undefined ? undefined : firstAmount(withoutNotes(text), unit);
  if (value === undefined)
    return (
      amount &&
      `Lời của điểm này nói ${amount.replace('.', ',')} ${unit}; ghi value, hoặc dẫn câu nói chưa thấy số.`
    );
  if (total !== undefined && value > total)
    return `${displayNumber(value)} lớn hơn tổng số ${displayNumber(total)}; sửa value, hoặc sửa total.`;
  return text === undefined || amount === String(value) || amount === `${value}/${total}`
    ? undefined
    : `Số đầu tiên theo đơn vị “${unit}” trong lời của điểm này không phải là ${displayNumber(value)}; viết “${said(series, value)}” trước mọi số khác của lời ấy, hoặc sửa value.`;
}

/**
 * The first number, share or ratio of a text that stands right before a unit, in canonical
 * writing. A bare year, or what numbers a day, month or year, is no amount.
 *
 * @example
 * firstAmount('Năm 2020 có 61/85 xã (71,8%)', 'xã') // '61/85'
 * firstAmount('Năm 2020 có 61/85 xã (71,8%)', '%') // '71.8'
 * firstAmount('Năm 2021 giảm 3,92%', '%') // '-3.92'
 */
export function firstAmount(text: string, unit: string): string | undefined {
  const before = new RegExp(String.raw`^\s?${RegExp.escape(unit)}(?![\p{L}\p{N}])`, 'iu');
  const amount = figuresIn(text).find(
    (figure) =>
      before.test(text.slice(figure.index + figure.text.length)) &&
      !/^(?:19|20)\d\d$/.test(figure.text) &&
      !/(?:ngày|tháng|quý|năm)\s$/iu.test(text.slice(0, figure.index)),
  );
  const falls =
    amount && /(?<!\p{L})giảm\s(?:gần\s|hơn\s|khoảng\s)?$/iu.test(text.slice(0, amount.index));
  return amount && `${falls ? '-' : ''}${amount.readings[0]!.replace(/%$/, '')}`;
}

/** How a text may say a value: 69/85 xã, 71,8%, giảm 3,92%, 1.240 tỷ đồng. */
function said({ unit, total }: Amounts, value: number): string {
  const short =
    total !== undefined && [value, total].every((each) => Number.isInteger(each) && each < 1000);
  const amount = short ? `${value}/${total}` : displayNumber(Math.abs(value));
  return `${value < 0 ? 'giảm ' : ''}${amount}${unit === '%' ? '' : ' '}${unit}`;
}
