import { figureOf, isResult } from '../../plan/headline.ts';
import { namedUnit } from '../../read/told.ts';
import { isSubject } from '../../read/load-markdown.ts';
import { pageFolders } from '../../read/places.ts';
import type { Rule } from '../rule.ts';
import { isUnread } from '../texts/on-units.ts';

const file = 'plan.yaml';

/** The home page opens with results that have a figure and a time, and with questions that are answered. */
export const home: Rule = {
  code: 'trang-dau',
  needs: pageFolders,
  *check(loaded) {
    const { about, units } = loaded.plan;
    for (const [at, name] of about.facts.entries()) {
      const unit = namedUnit(units, name);
      const message = `“${name}” không phải một kết quả có con số; ghi tên một kết quả có loại, thời gian và con số.`;
      // A name that no unit has, `tham-chieu` tells; what a file that cannot be read says, nobody knows.
      if (unit && !isUnread(loaded, name) && !(isResult(unit) && figureOf(unit, about).figure))
        yield { file, path: ['facts', at], message };
    }
    const asked = new Set(
      loaded.markdown.filter(isSubject).flatMap(({ data }) => data.questions.map(({ id }) => id)),
    );
    for (const [at, id] of about.questions.entries()) {
      const message = `Không có câu hỏi nào mang mã “${id}”; ghi id của một câu hỏi trong hoi-dap/.`;
      if (!asked.has(id)) yield { file, path: ['questions', at], message };
    }
  },
};
