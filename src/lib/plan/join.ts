import { markFormerCodes } from './formerly.ts';
import { keysOfNotes, type Note } from '../read/markdown/notes.ts';
import { keysIn } from '../read/markdown/text.ts';
import { groupCode } from '../read/groups.ts';
import { Memory } from '../read/memory.ts';
import { recordOf } from '../read/record-of.ts';
import type { SubjectData } from '../read/schema-question.ts';
import type { PageData, SectionData, SourceData } from '../read/schemas.ts';
import { codeByName } from '../read/told.ts';
import { questionPage } from './plain-pages.ts';
import { questionsOf } from './questions.ts';
import { dataUnits } from './data-units.ts';
import type { Clause, Content, Doc, Entry, Group, Plan, Unit } from '../read/types.ts';
import { grouped } from '../words/grouped.ts';
import { provenances, type Provenance } from '../words/provenance.ts';

/**
 * Joins validated content into the Plan: clauses with provenance, order, reverse indexes.
 * Drafts are left out, and so is whatever belongs to a group whose page is one.
 *
 * @param drafts keeps them, for a preview
 * @param memory where what was joined of the same files before is known
 */
export function joinPlan(content: Content, { drafts = false, memory = new Memory() } = {}): Plan {
  const kept = <Data extends { draft: boolean }>(entries: Entry<Data>[]) =>
    entries.filter(({ data }) => drafts || !data.draft);
  const known = { sources: content.sources, memory };
  const sectionDocs = kept(content.sections).map((entry) => sectionDoc(entry, known));
  const folders = Object.keys(content.about.groups);
  const folderOf = (index: Doc) => index.path.slice(1, -1);
  const indexes = sectionDocs
    .filter((doc) => doc.kind === 'group')
    .sort((a, b) => folders.indexOf(folderOf(a)) - folders.indexOf(folderOf(b)));
  const groups: Group[] = indexes.map((index) => ({
    about: content.about.groups[folderOf(index)],
    index,
    sections: sectionDocs
      .filter((doc) => doc.kind === 'section' && groupCode(doc.code) === index.code)
      .sort((a, b) => a.order - b.order),
  }));
  const subjects = kept(content.subjects);
  const pages = recordOf(
    [...kept(content.pages), ...subjects].map(
      (entry) => [entry.id, pageDoc(entry, known)] as const,
    ),
  );
  const reading = groups.flatMap((group) => [group.index, ...group.sections]);
  const docs = new Map([...reading, ...Object.values(pages)].map((doc) => [doc.code, doc]));

  const units = unitsByCode(content, [...docs.values()], memory);
  const questions = questionsOf(subjects, units, memory);
  for (const { clause, conclusion } of questions) {
    docs.get(questionPage)?.clauses.push(clause);
    units.set(conclusion.code, conclusion).set(clause.code, conclusion);
  }
  markFormerCodes(content.ledger, docs);
  const clauses = [...docs.values()].flatMap((doc) => doc.clauses);

  let resting: Plan['restingOn'] | undefined;
  return {
    ...content,
    timeline: oldestFirst(content.timeline),
    groups,
    pages,
    docs,
    reading,
    clauses: new Map(clauses.map((clause) => [clause.code, clause])),
    units,
    questions,
    // Joined when it is asked for: a check asks for none.
    get restingOn() {
      return (resting ??= grouped(new Set(units.values()), ({ notes }) =>
        notes.map(({ key }) => key),
      ));
    },
    memory: new Memory(),
  };
}

/** By date; a year or month stands before its days. */
function oldestFirst(timeline: Content['timeline']): Content['timeline'] {
  const events = Object.entries(timeline);
  return Object.fromEntries(events.sort(([, a], [, b]) => (a.date < b.date ? -1 : 1)));
}

/**
 * Whose words some texts report: the provenances of the sources that each names, and the
 * editors' where one names none.
 *
 * @param texts the source keys of each text
 * @example
 * provenanceOf([['bai-bao'], []], sources) // ['ke-hoach', 'bien-tap']
 */
export function provenanceOf(texts: string[][], sources: Record<string, SourceData>): Provenance[] {
  const found = new Set(
    texts.flatMap((keys): Provenance[] => {
      const named = keys.flatMap((key) => sources[key]?.provenance ?? []);
      return named.length ? named : ['bien-tap'];
    }),
  );
  return provenances.filter((each) => found.has(each));
}

/** Clauses that are the editors' by what they are: nobody else explains, or says what is unknown. */
const ofEditors = new Set(['giai-thich', 'chua-biet']);

interface Known {
  sources: Record<string, SourceData>;
  memory: Memory;
}

function sectionDoc(entry: Entry<SectionData>, known: Known): Doc {
  const isIndex = entry.id.endsWith('/index') || !entry.id.includes('/');
  const path = `/${entry.id.replace(/\/index$/, '')}/`;
  const clauses = clausesOf(entry, entry.data.code, path, known);
  return { kind: isIndex ? 'group' : 'section', ...entry.data, path, clauses };
}

function pageDoc(entry: Entry<PageData | SubjectData>, known: Known): Doc {
  const path = `/${entry.id}/`;
  const { title, short, summary, aliases, draft, changes } = entry.data;
  return {
    kind: 'page',
    ...{ title, short, summary, aliases, draft, changes },
    ...('units' in entry.data && entry.data.units.length > 0 && { units: entry.data.units }),
    code: entry.id,
    path,
    order: 0,
    related: [],
    bodies: [],
    clauses: clausesOf(entry, entry.id, path, known),
  };
}

function clausesOf(
  { file, clauses: split }: Entry<unknown>,
  code: string,
  path: string,
  { sources, memory }: Known,
): Clause[] {
  const whose = memory.of(keysOf, split).map((key) => sources[key]?.provenance);
  const joined = memory.given(clausesOf, split, [code, path, ...whose], () =>
    split.map(({ id, title, line, nodes, wordings }) => {
      const keys = [...new Set(nodes.flatMap(keysIn))];
      const editors = ofEditors.has(id) ? [[]] : [];
      const units = wordings.map((wording): Unit => ({
        ...wording,
        code: `${code}.${id}.${wording.id}`,
        path: `${path}#${id}.${wording.id}`,
        provenance: provenanceOf([keysOfNotes(wording.notes), ...editors], sources),
      }));
      const texts = units.map(({ notes }) => keysOfNotes(notes));
      return {
        id,
        code: `${code}.${id}`,
        title,
        path: `${path}#${id}`,
        at: { file, line },
        provenance: provenanceOf([...texts, ...editors], sources),
        notes: keys.map((key): Note => ({ key })),
        units,
        nodes,
      };
    }),
  );
  // Under which codes it stood before, the plan's own ledger tells.
  return joined.map((clause) => ({ ...clause, formerly: [] }));
}

const keysOf = (clauses: Entry<unknown>['clauses']) => [
  ...new Set(clauses.flatMap(({ nodes }) => nodes.flatMap(keysIn))),
];

function unitsByCode(content: Content, docs: Doc[], memory: Memory): Map<string, Unit> {
  const own = docs.flatMap(({ clauses }) => clauses.flatMap(({ units }) => units));
  const data = dataUnits(content, (keys) => provenanceOf([keys], content.sources), memory);
  const named = own.filter(({ name }) => name);
  return new Map([
    ...[...own, ...data].map((unit) => [unit.code, unit] as const),
    ...named.map((unit) => [codeByName(unit), unit] as const),
  ]);
}
