import type { Loaded } from '../../plan/load.ts';
import { sameList, type Group } from './groups.ts';
import { isSubject, type MarkdownFile } from '../../read/load-markdown.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { isUnitName, namedUnit, type Told } from '../../read/told.ts';
import type { Unit } from '../../read/types.ts';
import { sentence } from './asides.ts';
import type { Statement } from './statements.ts';

/** Whether the unit of a name stands in a file that could not be read. */
export function isUnread({ plan, unread }: Pick<Loaded, 'plan' | 'unread'>, name: string): boolean {
  const code = docCodeOf(name);
  const clauses = plan.docs.get(code)?.clauses ?? [];
  return unread.has(`${code}.yaml`) || clauses.some(({ at }) => unread.has(at.file));
}

/** Whether what is told can be judged: a name that leads nowhere, or to a file that cannot be read, is told as that. */
export function isWhole(loaded: Loaded, told: Told): boolean {
  return told
    .filter(isUnitName)
    .every((name) => namedUnit(loaded.plan.units, name) && !isUnread(loaded, name));
}

function wordsOfUnits(units: Unit[]): string {
  return units.map(({ shown }) => shown).join('\n\n');
}

/**
 * What questions state: each rests on the notes of its units, and its conclusion has their figures.
 * How else people ask is nobody's statement.
 * Of one that names a unit which is not there, that is told, and nothing else.
 */
export function questionStatements(loaded: Loaded): Group<Statement>[] {
  const { markdown, memory, plan } = loaded;
  const byId = new Map(plan.questions.map((question) => [question.id, question]));
  return markdown.filter(isSubject).map((page) => {
    const { file, data, linesOf } = page;
    const stated = data.questions.flatMap((asked, at): Statement[] => {
      const { id, ask, conclusion } = asked;
      const question = byId.get(id);
      if (!question || question.units.length < question.names.length) return [];
      if (question.names.some((name) => isUnread(loaded, name))) return [];
      const { notes } = question.conclusion;
      const of = wordsOfUnits(question.units);
      const said = (key: string, text: string): Statement => ({
        ...sentence(file, 1, text, notes),
        lines: linesOf(['questions', at, key]),
      });
      return memory.given(questionStatements, asked, [of, ...notes], () => [
        said('ask', ask),
        { ...said('conclusion', conclusion), of },
      ]);
    });
    return sameList(memory, page, stated);
  });
}

/** The words of the units that a page on one sheet names; undefined of any other page, and while one cannot be read. */
export function sheetUnits(loaded: Loaded, page: MarkdownFile): string | undefined {
  const names = page.kind === 'page' ? page.data.units : [];
  return names.length && !names.some((name) => isUnread(loaded, name))
    ? wordsOfUnits(names.flatMap((name) => namedUnit(loaded.plan.units, name) ?? []))
    : undefined;
}
