import { firstLookAlike, withoutLookAlikes } from '../../text/look-alikes.ts';
import { describeCharacter } from '../../text/unseen.ts';
import { section } from '../fixture.ts';
import { oddLines } from '../odd-lines.ts';
import type { Rule } from '../rule.ts';

const odd = oddLines('chu-gia', firstLookAlike, (odd, line) => ({
  what: `Ký tự thứ ${odd.column} của dòng, “${odd.character}”, là ${describeCharacter(odd)}${odd.instead ? `, không phải “${odd.instead}”` : ''}`,
  clean: withoutLookAlikes(line),
}));

/** No letter or digit that passes for another, in any file. */
export const lookAlikes: Rule = {
  code: 'chu-gia',
  reason:
    'Chữ trông giống nhau mà khác mã làm tìm kiếm không thấy, và giả được tên cơ quan, tên nguồn, con số.',
  check({ tree }) {
    return odd(tree);
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Đạm, ắ, café, µ, m², ខ្មែរ.') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Mục tiêu cаo hơn.') },
    { 'giai-phap/a.md': section('gp-1', 'Ðảng.') },
    { 'giai-phap/a.md': section('gp-1', 'Một xã ខnữa.') },
  ],
};
