import { capitalFirst } from '../words/writings.ts';
import { pagesOf } from './parts.ts';
import type { Plan } from '../read/types.ts';
import { stripMarks } from '../words/without-marks.ts';

/**
 * Everything that has a name, by Vietnamese alphabet: titles, aliases, terms, bodies; by the pages of
 * the list. Each leads to places, under their own names, or what kind of thing they are where that is the same.
 */
export function alphabeticalPages(plan: Plan) {
  const docs = [...plan.docs.values()];
  const entries = [
    ...docs.map(({ title, aliases, short, path }) => ({
      ...{ labels: [title, ...aliases], name: short, kind: 'trang', path },
    })),
    ...Object.entries(plan.terms).map(([id, { term, abbr, synonyms }]) => ({
      ...{ labels: [term, ...abbr, ...synonyms], name: term, kind: 'thuật ngữ' },
      path: `/thuat-ngu/#${id}`,
    })),
    ...Object.entries(plan.bodies).map(([id, { name, short = name, aliases }]) => ({
      ...{ labels: [name, short, ...aliases], name: short, kind: 'cơ quan' },
      path: `/co-quan/#${id}`,
    })),
  ].flatMap(({ labels, name, kind, path }) =>
    [...new Map(labels.map((each) => [each.toLowerCase(), capitalFirst(each)])).values()].map(
      (label) => ({
        ...{ label, path, as: label === capitalFirst(name) ? kind : name },
      }),
    ),
  );
  const collator = new Intl.Collator('vi');
  const sorted = [...Map.groupBy(entries, ({ label }) => label.toLowerCase()).values()]
    .map((places) => ({ label: places[0]!.label, places }))
    .sort((a, b) => collator.compare(a.label, b.label));
  // Each letter whole: the alphabet puts some words of a letter among those of another.
  const inLetters = [...Map.groupBy(sorted, ({ label }) => letterOf(label)).values()].flat();
  const sizeOf = ({ label, places }: (typeof sorted)[number]) =>
    places.reduce((sum, { path, as }) => sum + path.length + as.length, label.length);
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
