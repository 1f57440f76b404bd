import type { Paragraph } from 'mdast';
import type { Memory } from '../read/memory.ts';
import { questionFolder } from '../read/places.ts';
import { subjectOf } from './plain-pages.ts';
import type { SubjectData } from '../read/schema-question.ts';
import { namedUnit } from '../read/told.ts';
import type { Entry, Question, Unit } from '../read/types.ts';
import { restingOn, wordingsIn } from '../read/units.ts';
import { provenances } from '../words/provenance.ts';

/**
 * The questions of all subjects, each with its conclusion as a unit and a clause of `/hoi-dap/`.
 *
 * @param all every other unit of the plan
 */
export function questionsOf(
  subjects: Entry<SubjectData>[],
  all: Map<string, Unit>,
  memory: Memory,
): Question[] {
  return subjects.flatMap(({ id: page, file, data: { questions }, lineOf }) =>
    questions.map((asked, at) => {
      const { units: names, ...data } = asked;
      const units = names.flatMap((name) => namedUnit(all, name) ?? []);
      const line = lineOf(['questions', at, 'id']);
      const code = `${questionFolder}.${data.id}`;
      const path = `/${questionFolder}/#${data.id}`;
      const question = memory.given(questionsOf, asked, [page, line, ...units], () => {
        const value = data.conclusion.replace(/\s+/g, ' ');
        const nodes: Paragraph[] = [{ type: 'paragraph', children: [{ type: 'text', value }] }];
        const wording = restingOn(wordingsIn(nodes)[0]!, units);
        const provenance = provenances.filter((mark) =>
          units.some((unit) => unit.provenance.includes(mark)),
        );
        const conclusion: Unit = {
          ...wording,
          lines: [line, line],
          code: `${code}.${wording.id}`,
          path: `${path}.${wording.id}`,
          provenance,
        };
        const clause = {
          ...{ id: data.id, code, path, nodes, provenance },
          title: data.ask,
          at: { file, line },
          notes: wording.notes,
          units: [conclusion],
        };
        return { ...data, subject: subjectOf(page), names, units, conclusion, clause };
      });
      return { ...question, clause: { ...question.clause, formerly: [] } };
    }),
  );
}
