import { firstLookAlike, withoutLookAlikes } from '../../text/look-alikes.ts';
import { describeCharacter } from '../../text/unseen.ts';
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
};
