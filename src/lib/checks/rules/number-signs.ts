import { firstNumberSign, withPlainNumbers } from '../../text/number-signs.ts';
import { describeCharacter } from '../../text/unseen.ts';
import { oddLines } from '../texts/odd-lines.ts';
import type { Rule } from '../rule.ts';

const signs = oddLines('ky-hieu-so', firstNumberSign, (odd, line, where) => ({
  what: `${where}, “${odd.character}”, là ${describeCharacter(odd)}, không phải chữ số thường`,
  clean: withPlainNumbers(line),
}));

/** No number as one sign, in any file: its value would go unchecked. */
export const numberSigns: Rule = {
  code: 'ky-hieu-so',
  reason:
    'Số viết bằng ký hiệu như ⑤, ⁵, ½, Ⅴ thì người đọc thấy là số mà máy không đối chiếu được với nguồn. Chỉ đơn vị như m², km³ và công thức như CO₂ giữ ký hiệu.',
  check(loaded) {
    return signs(loaded);
  },
};
