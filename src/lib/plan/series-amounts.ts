import { figuresIn } from '../words/figures/figures.ts';
import { isAmount } from '../words/figures/quantities.ts';

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
      isAmount(figure) &&
      before.test(text.slice(figure.index + figure.text.length)) &&
      !/^(?:19|20)\d\d$/.test(figure.text) &&
      !/(?:ngày|tháng|quý|năm)\s$/iu.test(text.slice(0, figure.index)),
  );
  const falls =
    amount && /(?<!\p{L})giảm\s(?:gần\s|hơn\s|khoảng\s)?$/iu.test(text.slice(0, amount.index));
  return amount && `${falls ? '-' : ''}${amount.readings[0]!.replace(/%$/, '')}`;
}
