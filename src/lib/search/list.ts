import type { Clause, Doc, Plan } from '../read/types.ts';
import { provenances, type Provenance } from '../words/provenance.ts';
import { comparableNames, type ComparableName } from './names.ts';

/** A clause in the list: its id, title and whose words it reports, the first letter of each mark. */
type ListedClause = [id: string, title: string, marks: string];

/**
 * The instant list: what can be named and where it stands. Short keys and nested arrays,
 * because every byte delays the first suggestion.
 */
export interface ListFile {
  /** Groups, sections and standing pages. */
  p: [path: string, title: string, names: string, clauses: ListedClause[]][];
  /** Terms: id, name, other writings. */
  t: [id: string, name: string, names: string][];
  /** Bodies: id, name, other writings. */
  b: [id: string, name: string, names: string][];
}

const separator = '|';

/**
 * Beyond this many sections the list keeps only groups, standing pages, terms and bodies
 * and the first sections: it must stay a few KB, and the full-text index has the rest.
 */
const mostSections = 60;

/** The documents whose names the list carries; those of the others are indexed instead. */
export function listedDocs(plan: Plan): Doc[] {
  const sections = plan.groups.flatMap((group) => group.sections).slice(0, mostSections);
  const pages = Object.values(plan.pages).filter((doc) => doc.code !== 'tim-kiem');
  return [...plan.groups.map((group) => group.index), ...sections, ...pages];
}

/** The instant list of a plan. */
export function buildList(plan: Plan): ListFile {
  // Questions are too many for a list of names: the full-text index has them.
  const asked = new Set(plan.questions.map(({ clause }) => clause));
  return {
    p: listedDocs(plan).map((doc) => listed(doc, asked)),
    t: Object.entries(plan.terms).map(([id, { term, abbr, synonyms }]) => [
      id,
      term,
      [...abbr, ...synonyms].join(separator),
    ]),
    b: Object.entries(plan.bodies).map(([id, { name, short, aliases }]) => [
      id,
      name,
      [...(short ? [short] : []), ...aliases].join(separator),
    ]),
  };
}

function listed(doc: Doc, asked: Set<Clause>): ListFile['p'][number] {
  const names = [...(doc.short === doc.title ? [] : [doc.short]), ...doc.aliases];
  const clauses = doc.clauses
    .filter((clause) => !asked.has(clause))
    .map(({ id, title, provenance }): ListedClause => [
      id,
      title,
      provenance.map((mark) => mark[0]).join(''),
    ]);
  return [doc.path, doc.title, names.join(separator), clauses];
}

/** What an entry of the list is: decides where it stands among the results. */
export type EntryKind = 'section' | 'page' | 'guide' | 'body' | 'term';

/** One thing that can be named. */
export interface ListEntry {
  kind: EntryKind;
  /** Address with the base path. */
  href: string;
  title: string;
  /** Every writing that names it, title first. */
  names: string[];
  comparable: ComparableName[];
  /** First folder of the address: the part of the plan. */
  part: string;
  clauses: { href: string; title: string; provenance: Provenance[] }[];
}

/** The pages a reader asks about the plan as a whole. */
const aboutThePlan = ['ke-hoach', 'boi-canh', 'ket-qua'];

/** Reads a list file into entries; `base` ends with a slash. */
export function readList(file: ListFile, base: string): ListEntry[] {
  const sizes = new Map<string, number>();
  for (const [path] of file.p) sizes.set(partOf(path), (sizes.get(partOf(path)) ?? 0) + 1);
  const split = (names: string) => (names ? names.split(separator) : []);
  const entry = (kind: EntryKind, path: string, names: string[]): ListEntry => ({
    kind,
    href: base + path.slice(1),
    title: names[0] ?? '',
    names,
    comparable: comparableNames(names),
    part: partOf(path),
    clauses: [],
  });

  const pages = file.p.map(([path, title, names, clauses]): ListEntry => {
    const part = partOf(path);
    const sections = (sizes.get(part) ?? 1) - 1;
    const isGroup = sections > 0 && path === `/${part}/`;
    const kind = sections > 0 ? 'section' : aboutThePlan.includes(part) ? 'page' : 'guide';
    // “3 đột phá chiến lược” is the group of three.
    const counted = isGroup ? [`${sections} ${title}`] : [];
    const page = entry(kind, path, [title, ...split(names), ...counted]);
    page.clauses = clauses.map(([id, clauseTitle, letters]) => ({
      href: `${page.href}#${id}`,
      title: clauseTitle,
      provenance: provenanceOf(letters),
    }));
    return page;
  });
  return [
    ...pages,
    ...file.b.map(([id, name, names]) => entry('body', `/co-quan/#${id}`, [name, ...split(names)])),
    ...file.t.map(([id, name, names]) =>
      entry('term', `/thuat-ngu/#${id}`, [name, ...split(names)]),
    ),
  ];
}

function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The marks by their first letters. */
function provenanceOf(letters: string): Provenance[] {
  return provenances.filter((mark) => letters.includes(mark[0]!));
}

/** The groups of writings that mean one thing, for the expansion: terms and bodies. */
export function synonymGroups(file: ListFile): string[][] {
  return [...file.t, ...file.b]
    .map(([, name, names]) => [name, ...names.split(separator)].filter(Boolean))
    .filter((group) => group.length > 1);
}
