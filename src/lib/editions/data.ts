import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openingDocs } from '../plan/opening-docs.ts';
import { labelled } from '../plan/told.ts';
import type { SourceData } from '../plan/schemas.ts';
import type { Doc, Plan, Provenance } from '../plan/types.ts';
import { plainText } from './clause-text.ts';
import { partsOfName } from './editions.ts';
import { dataFile } from './names.ts';

/** A clause as an edition keeps it. */
export interface EditionClause {
  code: string;
  title: string;
  provenance: Provenance[];
  /** Plain text, notes as `[@key]`: with the title, what the manifest's hash is of. */
  text: string;
}

/** A page as an edition keeps it. */
export interface EditionDoc extends Pick<
  Doc,
  'code' | 'kind' | 'path' | 'title' | 'short' | 'summary' | 'changes'
> {
  clauses: EditionClause[];
}

/** What of an edition's data later builds read; the file holds more, for others. */
export interface EditionData {
  docs: EditionDoc[];
  sources: Record<string, SourceData>;
}

/** The documents in the order of an edition: what it is, the plan, the other pages. */
export function docsInOrder(plan: Pick<Plan, 'pages' | 'reading'>): Doc[] {
  const opening = openingDocs(plan);
  const others = Object.keys(plan.pages)
    .sort()
    .map((slug) => plan.pages[slug]!)
    .filter((page) => !opening.includes(page));
  return [...opening, ...plan.reading, ...others];
}

/** The plan as an edition keeps it. */
export function editionData(plan: Plan): EditionData {
  return { docs: docsInOrder(plan).map(editionDoc), sources: plan.sources };
}

function editionDoc({ code, kind, path, title, short, summary, changes, clauses }: Doc) {
  return {
    code,
    kind,
    path,
    title,
    short,
    summary,
    changes,
    clauses: clauses.map((clause): EditionClause => ({
      code: clause.code,
      title: clause.title,
      provenance: clause.provenance,
      text: plainText(clause.nodes),
    })),
  } satisfies EditionDoc;
}

/** `du-lieu.json`: everything the plan was made of on that day. */
export function editionJson(plan: Plan, name: string): string {
  const { site, bodies, terms, matrix, timeline, contradictions, series } = plan;
  const { docs, sources } = editionData(plan);
  // What the data files tell by the names of units.
  const named = [...plan.units].flatMap(([key, unit]) =>
    key === unit.code ? [] : [[key, labelled(unit)] as const],
  );
  const data = {
    edition: name,
    date: partsOfName(name).date,
    ...{ site, docs, sources, bodies, terms, matrix, timeline, contradictions, series },
    named: Object.fromEntries(named),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Reads what an edition says. Its manifest vouches for the shape: `npm run check` compares them. */
export function readEditionData(directory: string, name: string): EditionData {
  return JSON.parse(readFileSync(join(directory, name, dataFile), 'utf8')) as EditionData;
}
