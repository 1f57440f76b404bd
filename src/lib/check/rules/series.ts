import { notedText } from '../../read/told.ts';
import { unlikeWords } from '../../plan/series-amounts.ts';
import type { Rule } from '../rule.ts';

/** A chart draws the numbers that its words say. */
export const series: Rule = {
  code: 'bieu-do',
  reason:
    'Biểu đồ vẽ đúng số mà lời bên cạnh nói: số trong lời được đối chiếu với nguồn, số để vẽ thì không.',
  check({ content, plan, yaml }) {
    return Object.entries(content.series).flatMap(([name, data]) => {
      const file = `so-lieu/${name}.yaml`;
      const points = data.points.map(({ value, text }) => ({
        value,
        text: notedText(text, plan.units),
      }));
      return unlikeWords({ ...data, points }).map(({ path, message }) => ({
        file,
        line: yaml.get(file)?.lineOf(path) ?? 1,
        rule: 'bieu-do',
        message,
      }));
    });
  },
};
