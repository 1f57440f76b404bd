import { isUnitName, namedUnit, notedText } from '../../read/told.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { unlikeWords } from '../../plan/series-amounts.ts';
import type { Rule } from '../rule.ts';

/** A chart draws the numbers that its words say. */
export const series: Rule = {
  code: 'bieu-do',
  reason:
    'Biểu đồ vẽ đúng số mà lời bên cạnh nói: số trong lời được đối chiếu với nguồn, số để vẽ thì không.',
  check({ content, plan, yaml, unread }) {
    // A name that leads nowhere, or to a file that cannot be read, is told as that.
    const isRead = (part: string) =>
      namedUnit(plan.units, part) &&
      !plan.docs.get(docCodeOf(part))?.clauses.some(({ at }) => unread.has(at.file));
    return Object.entries(content.series).flatMap(([name, data]) => {
      const file = `so-lieu/${name}.yaml`;
      const wordsOf = (text: string[]) =>
        text.every((part) => !isUnitName(part) || isRead(part))
          ? notedText(text, plan.units)
          : undefined;
      const points = data.points.map((each) => ({ ...each, text: wordsOf(each.text) }));
      const target = data.target && { ...data.target, text: wordsOf(data.target.text) };
      return unlikeWords({ ...data, target, points }).map(({ path, message }) => ({
        file,
        line: yaml.get(file)?.lineOf(path) ?? 1,
        message,
      }));
    });
  },
};
