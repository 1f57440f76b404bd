import { describeCharacter, firstUnseen, turned, withoutUnseen } from '../../words/unseen.ts';
import { oddLines } from '../texts/odd-lines.ts';
import type { Rule } from '../rule.ts';

const odd = oddLines(firstUnseen, (odd, line, where) => ({
  what: `${where} là ${describeCharacter(odd)}, mắt không thấy`,
  // Without the marks that turned them the letters would stand as they were typed: backwards.
  clean: turned.test(line) ? undefined : withoutUnseen(line),
}));

/** No character that nobody sees, in any file: it hides words or turns their order. */
export const unseenCharacters: Rule = {
  code: 'ky-tu-an',
  reason:
    'Ký tự ẩn và dấu đảo chiều làm người duyệt thấy một câu, người đọc và máy tìm kiếm thấy câu khác.',
  check: odd,
};
