import { firstLookAlike, withoutLookAlikes } from '../../text/look-alikes.ts';
import { describeCharacter } from '../../text/unseen.ts';
import { section } from '../fixture.ts';
import { oddLines } from '../texts/odd-lines.ts';
import type { Rule } from '../rule.ts';

const odd = oddLines('chu-gia', firstLookAlike, (odd, line, where) => ({
  what: `${where}, “${odd.character}”, là ${describeCharacter(odd)}${odd.instead ? `, không phải “${odd.instead}”` : ''}`,
  // What passes for nothing known leaves a hole that only who wrote it can fill.
  clean: odd.instead ? withoutLookAlikes(line) : undefined,
}));

/** No letter or digit that passes for another, in any file. */
export const lookAlikes: Rule = {
  code: 'chu-gia',
  reason:
    'Chữ trông giống nhau mà khác mã làm tìm kiếm không thấy, và giả được tên cơ quan, tên nguồn, con số.',
  check(loaded) {
    return odd(loaded);
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Đạm, ắ, café, µ, m², ខ្មែរ.') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Mục tiêu cаo hơn.') },
    { 'giai-phap/a.md': section('gp-1', 'Ðảng.') },
    { 'giai-phap/a.md': section('gp-1', 'Một xã ខnữa.') },
    { 'giai-phap/a.md': section('gp-1', 'Mục tiêu c&#1072;o hơn.') },
    { 'giai-phap/a.md': section('gp-1', 'ꓴꓐꓠꓓ tỉnh.') },
    { 'giai-phap/a.md': section('gp-1', 'ᴜʙɴᴅ tỉnh.') },
    { 'giai-phap/a.md': section('gp-1', 'Ⓤⓑⓝⓓ tỉnh.') },
    { 'giai-phap/a.md': section('gp-1', 'Xã\u0316\u0317 này.') },
    { 'thuat-ngu.yaml': 'a:\n  term: A\n  definition: "Tr\\u0430 Vinh."\n' },
  ],
};
