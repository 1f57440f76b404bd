import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { byWeight, isResult } from '../../plan/headline.ts';
import { statusRow, type StatusRow } from '../../plan/status.ts';
import { textOf } from '../../read/markdown/text.ts';
import { remembered } from '../../read/memory.ts';
import { latestFirst } from '../../read/reports.ts';
import { presentClause } from '../../read/reserved.ts';
import type { Doc, Plan, Unit } from '../../read/types.ts';

/** What of a section is taken further: its wording, what was reported, what is not known. */
export interface SectionFacts {
  /** Its quotations, and what stands beside them. */
  set: Unit[];
  explained: Unit[];
  /** How it stands, where sections of its group have a status. */
  row: StatusRow | undefined;
  /** Its results, the one it is shown with first; of a section without a status those its news lead to. */
  results: Unit[];
  unknown: Unit[];
  /** The texts of the links among what is not known. */
  leads: string[];
}

/** The facts of a section, all of them units; each of its scripts asks for them. */
export const sectionFacts = (plan: Plan, doc: Doc): SectionFacts =>
  plan.memory.given('section facts', doc, [plan], () => factsOf(plan, doc));

function factsOf(plan: Plan, doc: Doc): SectionFacts {
  const unitsOf = (id: string) => doc.clauses.find((clause) => clause.id === id)?.units ?? [];
  const row = statusRow(plan, doc);
  const { set = [], explained = [] } = Object.groupBy(unitsOf('noi-dung'), ({ kind }) =>
    kind === 'quote' ? 'set' : 'explained',
  );
  const reported = row ? row.reported.filter(isResult) : newsOf(plan, doc);
  const first = row ? row.headline : byWeight(reported, plan.about)[0];
  return {
    ...{ set, explained, row },
    results: [...(first ? [first] : []), ...reported.filter((unit) => unit !== first)],
    unknown: unitsOf('chua-biet'),
    leads: linksIn(doc, 'chua-biet').map(textOf),
  };
}

const codesByPath = remembered(
  ({ docs }: Plan) => new Map([...docs.values()].map(({ path, code }) => [path, code])),
);

/** To whom, by a source, some matter of a section belongs now. */
export function nowWith({ pages }: Plan, { path }: Doc): Unit[] {
  const page = pages[presentClause.page];
  const units = page?.clauses.find(({ id }) => id === presentClause.id)?.units ?? [];
  const links = page ? linksIn(page, presentClause.id) : [];
  const own = links.filter(({ url }) => url.split('#')[0] === path).map(textOf);
  return units.filter(
    ({ text, notes }) => notes.length && own.some((matter) => text.startsWith(matter)),
  );
}

/** The results of a section without a status and those that its links lead to, latest first. */
function newsOf(plan: Plan, doc: Doc): Unit[] {
  const reported = doc.clauses.filter(({ id }) => id === 'ket-qua').flatMap(({ units }) => units);
  const results = [...new Set([...reported, ...unitsLinked(plan, doc)])].filter(isResult);
  return latestFirst(results, (unit) => unit.reported!.when);
}

export function unitsLinked(plan: Plan, doc: Doc): Unit[] {
  const byPath = codesByPath(plan);
  return linksIn(doc, 'ket-qua').flatMap(({ url }) => {
    const [path = '', fragment = ''] = url.split('#');
    return plan.units.get(`${byPath.get(path)}.${fragment}`) ?? [];
  });
}

function linksIn({ clauses }: Doc, of: string): Link[] {
  const links: Link[] = [];
  for (const { id, nodes } of clauses)
    visit({ type: 'root', children: id === of ? nodes : [] }, 'link', (link: Link) => {
      links.push(link);
    });
  return links;
}
