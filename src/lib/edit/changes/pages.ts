import { wordParts, type WordPart } from '../../publish/editions/word-changes.ts';
import type { Doc, Plan } from '../../read/types.ts';

/** What became of one page, its clauses aside. */
export interface PageDifference {
  code: string;
  title: string;
  path: string;
  kind: 'added' | 'removed' | 'changed';
  /** Its address before, when that was another. */
  from?: string;
  /** Front matter that readers see as text. */
  words: { field: string; parts: WordPart[] }[];
  /** Other front matter that differs. */
  fields: string[];
  /** What the editors say they changed. */
  notes: string[];
}

const texts = ['title', 'short', 'summary'] as const;
const others = ['order', 'aliases', 'related', 'bodies'] as const;
const clauseOrder = 'thứ tự các tiểu mục';

/** Every page that is new, gone, elsewhere, or announced otherwise. Pages are known by their code. */
export function pageDifferences(
  before: Pick<Plan, 'docs'>,
  after: Pick<Plan, 'docs'>,
): PageDifference[] {
  const codes = new Set([...after.docs.keys(), ...before.docs.keys()]);
  return [...codes].flatMap((code) => {
    const [was, now] = [before.docs.get(code), after.docs.get(code)];
    if (was && now) return changed(was, now);
    const { title, path, summary } = (now ?? was)!;
    const words = [
      { field: 'summary', parts: now ? wordParts('', summary) : wordParts(summary, '') },
    ];
    const kind = now ? 'added' : 'removed';
    return [{ code, title, path, kind, words, fields: [], notes: [] }];
  });
}

function changed(was: Doc, now: Doc): PageDifference[] {
  const words = texts
    .filter((field) => was[field] !== now[field])
    .map((field) => ({ field, parts: wordParts(was[field], now[field]) }));
  const text = (value: unknown) => JSON.stringify(value);
  const fields: string[] = others.filter((field) => text(was[field]) !== text(now[field]));
  if (inOrder(was, now) !== inOrder(now, was)) fields.push(clauseOrder);
  const old = new Set(was.changes.map(text));
  const fresh = now.changes.filter((each) => !old.has(text(each)));
  const moved = was.path !== now.path;
  if (was.changes.length + fresh.length !== now.changes.length) fields.push('changes');
  if (!words.length && !fields.length && !fresh.length && !moved) return [];
  return [
    {
      code: now.code,
      title: now.title,
      path: now.path,
      kind: 'changed',
      ...(moved ? { from: was.path } : {}),
      words,
      fields,
      notes: fresh.map(({ note }) => note),
    },
  ];
}

/** The clauses of a page that the other has too. */
function inOrder(doc: Doc, other: Doc): string {
  const shared = new Set(other.clauses.map(({ id }) => id));
  return doc.clauses
    .map(({ id }) => id)
    .filter((id) => shared.has(id))
    .join(' ');
}
