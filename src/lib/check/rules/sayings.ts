import type { Rule } from '../rule.ts';

const file = 'cach-hoi.yaml';

/** Ways of asking are those of a unit: a hint, as nobody who corrects one has to think of search. */
export const sayings: Rule = {
  code: 'cach-hoi',
  check({ plan, content, unread }) {
    // Nobody knows while some of it cannot be read.
    const lost = unread.size ? [] : Object.keys(content.sayings);
    return lost
      .filter((name) => !plan.units.has(name))
      .map((name) => {
        const message = `Không còn câu nào mang tên “${name}”; ghi tên hiện nay của câu ấy, hoặc bỏ dòng này.`;
        return { file, path: [name], message, hint: true };
      });
  },
};
