import { figuresIn } from './figures.ts';
import { quantitiesIn } from './quantities.ts';

/** What people undertake may be called by how much it is to be: “Đề án 1 triệu ha”. */
const undertaking =
  /^(?:đề án|chương trình|dự án|phong trào|cuộc vận động|chiến dịch|kế hoạch) (?:số )?$/iu;

/**
 * Whether what is given as a name says how much there is of something: no text may say that without
 * a source, whoever lists it as a name.
 *
 * @example
 * namesAmount('5.000 tỷ đồng') // true
 * namesAmount('Covid-19') // false
 */
export function namesAmount(name: string): boolean {
  const written = name.replace(/[()]/g, '');
  const amounts = quantitiesIn(written, figuresIn(written));
  if (amounts.length && !/\p{L}/u.test(written)) return true;
  return amounts.some(({ index, text, scale, unit, counted }) => {
    // The rank of a thing stands before its number, and may be part of its name: Mũi 2.
    const isMeasured = scale || (unit && (counted.length || /[%‰]/.test(unit)));
    return (isMeasured || /\.\d{3}|,\d/.test(text)) && !undertaking.test(written.slice(0, index));
  });
}
