import { capitalFirst } from '../words/writings.ts';
import type { Plan } from '../read/types.ts';
import { stripMarks } from '../words/without-marks.ts';

/** One letter of the alphabetical list. */
export interface Letter {
  letter: string;
  entries: { label: string; path: string }[];
}

/** Everything that has a name, by Vietnamese alphabet: titles, aliases, terms, bodies. */
export function alphabeticalList(plan: Plan): Letter[] {
  const docs = [...plan.docs.values()];
  const entries = [
    ...docs.flatMap((doc) =>
      [doc.title, ...doc.aliases].map((label) => ({ label, path: doc.path })),
    ),
    ...Object.entries(plan.terms).flatMap(([id, { term, abbr, synonyms }]) =>
      [term, ...abbr, ...synonyms].map((label) => ({ label, path: `/thuat-ngu/#${id}` })),
    ),
    ...Object.entries(plan.bodies).flatMap(([id, { name, short, aliases }]) =>
      [name, ...(short ? [short] : []), ...aliases].map((label) => ({
        label,
        path: `/co-quan/#${id}`,
      })),
    ),
  ].map(({ label, path }) => ({ label: capitalFirst(label), path }));

  const distinct = new Map(
    entries.map((entry) => [`${entry.label.toLowerCase()} ${entry.path}`, entry]),
  );
  const sorted = [...distinct.values()].sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  const letters = Map.groupBy(sorted, ({ label }) => letterOf(label));
  return [...letters].map(([letter, items]) => ({ letter, entries: items }));
}

/** The letter an entry stands under: đ is a letter of its own, marked vowels are not. */
function letterOf(label: string): string {
  const [first = ''] = label;
  if (/[đĐ]/.test(first)) return 'Đ';
  return /\d/.test(first) ? '0–9' : stripMarks(first).toUpperCase();
}
