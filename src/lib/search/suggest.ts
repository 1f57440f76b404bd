import type { ListEntry, EntryKind } from './list.ts';
import { comparable } from './names.ts';

/** One line under the search box: a place to go to. */
export interface Suggestion {
  href: string;
  title: string;
  /** What it is: shown after the title. */
  kind: EntryKind | 'clause';
}

const most = 8;
const order: EntryKind[] = ['section', 'page', 'body', 'term', 'guide'];

/**
 * What the list offers while a query is being typed: names that are it, start with it,
 * hold it; then clauses whose page and title together hold every word. The last word may
 * be unfinished.
 */
export function suggest(query: string, entries: ListEntry[]): Suggestion[] {
  const asked = comparable(query);
  if (!asked) return [];
  const named = entries
    .map((entry) => ({
      entry,
      fit: Math.max(...entry.names.map((name) => fitWhileTyping(asked, name))),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || order.indexOf(a.entry.kind) - order.indexOf(b.entry.kind))
    .map(({ entry }): Suggestion => entry);
  return [...named, ...(named.length < most ? clausesFor(asked, entries) : [])].slice(0, most);
}

function fitWhileTyping(asked: string, name: string): number {
  const known = comparable(name);
  if (known === asked) return 3;
  if (known.startsWith(asked)) return 2;
  return ` ${known}`.includes(` ${asked}`) ? 1 : 0;
}

function clausesFor(asked: string, entries: ListEntry[]): Suggestion[] {
  const words = asked.split(' ');
  if (words.length < 2) return [];
  return entries.flatMap((entry) => {
    const page = ` ${comparable(entry.names.join(' '))}`;
    return entry.clauses.flatMap((clause): Suggestion[] => {
      const title = ` ${comparable(clause.title)}`;
      const inTitle = words.filter((word) => title.includes(` ${word}`));
      const all = words.every((word) => inTitle.includes(word) || page.includes(` ${word}`));
      return all && inTitle.length
        ? [{ href: clause.href, title: `${entry.title}: ${clause.title}`, kind: 'clause' }]
        : [];
    });
  });
}
