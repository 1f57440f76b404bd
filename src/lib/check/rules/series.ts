import { notedText, type Told } from '../../read/told.ts';
import { unlikeWords } from '../../plan/series-amounts.ts';
import type { Rule } from '../rule.ts';
import { isWhole } from '../texts/on-units.ts';

/** A chart draws the numbers that its words say. */
export const series: Rule = {
  code: 'bieu-do',
  *check(loaded) {
    const { memory, plan } = loaded;
    const wordsOf = (text: Told) =>
      isWhole(loaded, text) ? notedText(text, plan.units) : undefined;
    for (const [name, data] of Object.entries(loaded.content.series)) {
      const points = data.points.map((each) => ({ ...each, text: wordsOf(each.text) }));
      const target = data.target && { ...data.target, text: wordsOf(data.target.text) };
      const told = [target, ...points].map((each) => each?.text);
      const faults = memory.given(series, data, told, () =>
        unlikeWords({ ...data, target, points }),
      );
      for (const fault of faults) yield { file: `so-lieu/${name}.yaml`, ...fault };
    }
  },
};
