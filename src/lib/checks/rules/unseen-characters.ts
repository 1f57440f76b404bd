import { describeCharacter, firstUnseen, turned, withoutUnseen } from '../../text/unseen.ts';
import { section } from '../fixture.ts';
import { oddLines } from '../texts/odd-lines.ts';
import type { Rule } from '../rule.ts';

const odd = oddLines('ky-tu-an', firstUnseen, (odd, line, where) => ({
  what: `${where} là ${describeCharacter(odd)}, mắt không thấy`,
  // Without the marks that turned them the letters would stand as they were typed: backwards.
  clean: turned.test(line) ? undefined : withoutUnseen(line),
}));

/** No character that nobody sees, in any file: it hides words or turns their order. */
export const unseenCharacters: Rule = {
  code: 'ky-tu-an',
  reason:
    'Ký tự ẩn và dấu đảo chiều làm người duyệt thấy một câu, người đọc và máy tìm kiếm thấy câu khác.',
  check(loaded) {
    return odd(loaded);
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Chữ, dấu “ngoặc” và – gạch…') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Chữ\u200B này.') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ \u202Eyàn\u202C.') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ \u2065này.') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ &#x202E;yàn&#x202C;.') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ&ZeroWidthSpace;này') },
    { 'thuat-ngu.yaml': 'a:\n  term: A\n  definition: "Chữ\\u200B này."\n' },
    { 'thuat-ngu.yaml': 'a:\n  term: A\n  definition: "Chữ\\uD800 này."\n' },
    { 'thuat-ngu.yaml': 'a:\n  term: A\n  definition: Chữ&#8203; này.\n' },
    { 'nguon/bai-bao.txt': '# bai-bao\n\nPhấn đấu\u2060 đưa tỉnh.\n' },
  ],
};
