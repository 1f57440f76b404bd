import { figuresIn } from '../words/figures/figures.ts';
import { withoutNotes } from '../read/markdown/notes.ts';
import { displayNumber } from '../words/display-number.ts';

interface Amounts {
  unit: string;
  total: number;
  note: string;
  /** Without words where they could not be read. */
  points: { value: number; text: string | undefined }[];
}

/** Where a series says a number that its words do not, and what to write instead. */
export interface UnlikeWords {
  path: PropertyKey[];
  message: string;
}

/**
 * A chart draws what its words say: the first amount that a point's text gives in the series'
 * unit is the point's value, alone or out of the total, and the note's first number is the total.
 * Whether a source has them, the rule about figures asks of those words.
 */
export function unlikeWords(series: Amounts): UnlikeWords[] {
  const { unit, total, note, points } = series;
  const counted = figuresIn(withoutNotes(note)).map(({ readings: [first] }) => first);
  const stated = counted.find((reading) => /^[\d.]+%?$/.test(reading!));
  if (stated?.replace('%', '') !== String(total))
    return [
      {
        path: ['total'],
        message: `Số đầu tiên trong note không phải là ${displayNumber(total)}; ghi tổng số vào note trước mọi số khác, hoặc sửa total.`,
      },
    ];
  return points.flatMap(({ value, text }, at): UnlikeWords[] => {
    const path = ['points', at, 'value'];
    if (value > total)
      return [
        {
          path,
          message: `${displayNumber(value)} lớn hơn tổng số ${displayNumber(total)}; sửa value, hoặc sửa total.`,
        },
      ];
    if (text === undefined) return [];
    const amount = firstAmount(withoutNotes(text), unit);
    return amount === String(value) || amount === `${value}/${total}`
      ? []
      : [
          {
            path,
            message: `Số đầu tiên theo đơn vị “${unit}” trong lời của điểm này không phải là ${displayNumber(value)}; viết “${said(series, value)}” trước mọi số khác của lời ấy, hoặc sửa value.`,
          },
        ];
  });
}

/**
 * The first number, share or ratio of a text that stands right before a unit, in canonical
 * writing. A bare year, or what numbers a day, month or year, is no amount.
 *
 * @example
 * firstAmount('Năm 2020 có 61/85 xã (71,8%)', 'xã') // '61/85'
 * firstAmount('Năm 2020 có 61/85 xã (71,8%)', '%') // '71.8'
 */
export function firstAmount(text: string, unit: string): string | undefined {
  const before = new RegExp(String.raw`^\s?${RegExp.escape(unit)}(?![\p{L}\p{N}])`, 'iu');
  const amount = figuresIn(text).find(
    (figure) =>
      before.test(text.slice(figure.index + figure.text.length)) &&
      !/^(?:19|20)\d\d$/.test(figure.text) &&
      !/(?:ngày|tháng|quý|năm)\s$/iu.test(text.slice(0, figure.index)),
  );
  return amount?.readings[0]?.replace(/%$/, '');
}

/** How a text may say a value: 69/85 xã, 71,8%, 1.240 tỷ đồng. */
function said({ unit, total }: Amounts, value: number): string {
  const short = [value, total].every((each) => Number.isInteger(each) && each < 1000);
  return `${short ? `${value}/${total}` : displayNumber(value)}${unit === '%' ? '' : ' '}${unit}`;
}
