import { firstLookAlike, withoutLookAlikes } from '../../words/look-alikes.ts';
import { firstNumberSign, withPlainNumbers } from '../../words/number-signs.ts';
import { describeCharacter } from '../../words/unseen.ts';
import { oddLines } from '../texts/odd-lines.ts';
import type { Rule } from '../rule.ts';

const odd = oddLines(
  (line) => firstLookAlike(line) ?? firstNumberSign(line),
  (odd, line, where) => ({
    what: `${where}, “${odd.character}”, là ${describeCharacter(odd)}${odd.instead ? `, không phải “${odd.instead}”` : ''}`,
    clean: withPlainNumbers(withoutLookAlikes(line)),
  }),
);

/** No letter, digit or sign that passes for another, and no number as one sign, in any file. */
export const lookAlikes: Rule = {
  code: 'chu-gia',
  reason:
    'Chữ, dấu trông giống nhau mà khác mã làm tìm kiếm không thấy, và giả được tên cơ quan, tên nguồn, con số. Số viết bằng ký hiệu như ⑤, ⁵, ½, Ⅴ thì máy không đối chiếu được với nguồn; chỉ đơn vị như m², km³ và công thức như CO₂ giữ ký hiệu.',
  check: odd,
};
