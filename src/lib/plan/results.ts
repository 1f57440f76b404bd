import { latestFirst } from '../read/reports.ts';
import type { Clause, Doc, Plan, Unit } from '../read/types.ts';

/** What the plan set out in a section, beside what was reported and what is not known. */
export interface ResultRow {
  section: Doc;
  /** Its quotations. */
  promised: Unit[];
  /** Latest first. */
  reported: Unit[];
  unknown: Clause | undefined;
}

/** A row for each section that has a status, in their order. */
export function resultRows({ groups }: Pick<Plan, 'groups'>): ResultRow[] {
  return groups.flatMap(({ sections }) => sections.filter(({ status }) => status).map(resultRow));
}

/** The row of one section. */
export function resultRow(section: Doc): ResultRow {
  const clause = (id: string) => section.clauses.find((each) => each.id === id);
  const quoted = (clause('noi-dung')?.units ?? []).filter(({ kind }) => kind === 'quote');
  const promised = quoted.filter(({ provenance }) => provenance.includes('ke-hoach'));
  const reported = (clause('ket-qua')?.units ?? []).filter((unit) => unit.reported);
  return {
    section,
    promised,
    reported: latestFirst(reported, (unit) => unit.reported!.when),
    unknown: clause('chua-biet'),
  };
}
