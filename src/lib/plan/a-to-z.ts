import { capitalFirst } from '../words/writings.ts';
import { pagesOf, type Part } from './parts.ts';
import type { Plan } from '../read/types.ts';
import { stripMarks } from '../words/without-marks.ts';

/** One letter of the alphabetical list. */
export interface Letter {
  letter: string;
  entries: { label: string; path: string }[];
}

/** Everything that has a name, by Vietnamese alphabet: titles, aliases, terms, bodies; by the pages of the list. */
export function alphabeticalPages(plan: Plan): Part<Letter>[] {
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
  const collator = new Intl.Collator('vi');
  const sorted = [...distinct.values()].sort((a, b) => collator.compare(a.label, b.label));
  // Each letter whole: the alphabet puts some words of a letter among those of another.
  const inLetters = [...Map.groupBy(sorted, ({ label }) => letterOf(label)).values()].flat();
  const sizeOf = ({ label, path }: Letter['entries'][number]) => label.length + path.length;
  return pagesOf(plan.pages['muc-luc']!, inLetters, sizeOf).map((page) => ({
    ...page,
    items: [...Map.groupBy(page.items, ({ label }) => letterOf(label))].map(([letter, items]) => ({
      letter,
      entries: items,
    })),
  }));
}

/** The letter an entry stands under: đ is a letter of its own, marked vowels are not. */
function letterOf(label: string): string {
  const [first = ''] = label;
  if (/[đĐ]/.test(first)) return 'Đ';
  return /\d/.test(first) ? '0–9' : stripMarks(first).toUpperCase();
}
