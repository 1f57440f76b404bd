import { scriptLengths, scriptOf } from '../../publish/outreach/script.ts';
import { speechOf } from '../../publish/outreach/sentences.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { sectionsOf } from '../../plan/place.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';
import { pageFolders } from '../../read/places.ts';
import { unsaid } from '../../words/spoken/spoken.ts';
import type { Rule } from '../rule.ts';

/** What a script for radio tells can be said: no figure, sign or abbreviation is left to be guessed. */
export const readAloud: Rule = {
  code: 'doc-thanh-tieng',
  needs: [...pageFolders, 'plan.yaml', 'nguon.yaml', 'co-quan.yaml', 'thuat-ngu.yaml'],
  *check({ plan, memory }) {
    // It knows what it said of a text at the last check.
    const speech = memory.given(readAloud, plan.terms, [plan.about], () => speechOf(plan));
    for (const doc of sectionsOf(plan)) {
      const said = scriptLengths
        .flatMap((length) => scriptOf(plan, doc, length, speech).exchanges)
        .flatMap(({ ask, say }) => [{ text: ask, unit: undefined }, ...say]);
      for (const { text, unit } of said)
        for (const left of memory.ofValue(leftIn, text)) {
          const message = `Bản tin cho đài không đọc được “${left}” thành lời; viết đầy đủ bằng chữ, hoặc thêm cách đọc vào speech.words ở plan.yaml.`;
          yield { ...placeOf(plan, doc, unit), message };
        }
    }
  },
};

const leftIn = (text: string) => new Set(unsaid(text));

/** The line of a unit; of what is told of the section as a whole its first heading. */
function placeOf(plan: Plan, doc: Doc, unit: Unit | undefined): Doc['clauses'][number]['at'] {
  const home = plan.docs.get(docCodeOf(unit?.code ?? doc.code)) ?? doc;
  const clause = home.clauses.find(({ units }) => unit && units.includes(unit));
  const { file, line } = (clause ?? doc.clauses[0])!.at;
  return { file, line: clause && unit ? unit.lines[0] : line };
}
