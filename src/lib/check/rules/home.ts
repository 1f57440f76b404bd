import { figureOf, isResult } from '../../plan/headline.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import type { Loaded } from '../../plan/load.ts';
import { namedUnit } from '../../read/told.ts';
import { isSubject } from '../../read/load-markdown.ts';
import { pageFolders } from '../../read/places.ts';
import type { Found, Rule } from '../rule.ts';

/** The home page opens with results that have a figure and a time, and with questions that are answered. */
export const home: Rule = {
  code: 'trang-dau',
  reason:
    'Trang đầu trả lời ngay: con số nào cũng là một kết quả có ngày, câu hỏi nào cũng có kết luận.',
  needs: pageFolders,
  check: (loaded) => [...facts(loaded), ...questions(loaded)],
};

const problem = (loaded: Loaded, path: PropertyKey[], message: string): Found => ({
  file: 'plan.yaml',
  line: loaded.yaml.get('plan.yaml')?.lineOf(path) ?? 1,
  message,
});

/** A name that no unit has, `tham-chieu` tells; what a file that cannot be read says, nobody knows. */
function facts(loaded: Loaded): Found[] {
  const { about, units, docs } = loaded.plan;
  const isUnread = (name: string) =>
    docs.get(docCodeOf(name))?.clauses.some(({ at }) => loaded.unread.has(at.file));
  return about.facts.flatMap((name, at) => {
    const unit = namedUnit(units, name);
    if (!unit || isUnread(name) || (isResult(unit) && figureOf(unit, about).figure)) return [];
    const message = `“${name}” không phải một kết quả có con số; ghi tên một kết quả có loại, thời gian và con số.`;
    return problem(loaded, ['facts', at], message);
  });
}

function questions(loaded: Loaded): Found[] {
  const asked = new Set(
    loaded.markdown.filter(isSubject).flatMap(({ data }) => data.questions.map(({ id }) => id)),
  );
  return loaded.plan.about.questions.flatMap((id, at) => {
    const message = `Không có câu hỏi nào mang mã “${id}”; ghi id của một câu hỏi trong hoi-dap/.`;
    return asked.has(id) ? [] : problem(loaded, ['questions', at], message);
  });
}
