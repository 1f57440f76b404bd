import { inert } from '../../publish/forge/inert.ts';
import { wordParts } from '../../publish/editions/word-changes.ts';
import type { Doc } from '../../read/types.ts';
import { became, bothSides, changedWords, type Sides } from './words.ts';

/** Front matter that readers see as text, and other front matter that they see the effect of. */
const texts = [
  ['title', 'tên'],
  ['short', 'tên ngắn'],
  ['summary', 'tóm tắt'],
] as const;
const others = [
  ['order', 'số thứ tự'],
  ['aliases', 'chữ để tìm'],
  ['related', 'mục liên quan'],
  ['bodies', 'cơ quan'],
] as const;

/**
 * Every page that is new, gone, elsewhere, or announced otherwise, its clauses aside. Pages are known
 * by their code.
 */
export function pageLines({ before, after }: Sides): string[][] {
  return bothSides(before.plan.docs, after.plan.docs).flatMap(([, was, now]) => {
    const { title, path } = (now ?? was)!;
    const told =
      was && now ? differences(was, now) : [wordsLine('tóm tắt', was?.summary, now?.summary)];
    const where =
      was && now && was.path !== now.path
        ? `đổi địa chỉ ${inert(was.path)} → ${inert(path)}`
        : inert(path);
    const isSame = was?.path === now?.path && !told.length;
    return isSame ? [] : [[`- ${became(was, now)}: ${inert(title)}, ${where}`, ...told]];
  });
}

function wordsLine(name: string, was = '', now = ''): string {
  return `  - ${name}: ${changedWords(wordParts(was, now))}`;
}

function differences(was: Doc, now: Doc): string[] {
  const text = (value: unknown) => JSON.stringify(value);
  const old = new Set(was.changes.map(text));
  const fresh = now.changes.filter((each) => !old.has(text(each)));
  const fields = [
    ...others.flatMap(([field, name]) => (text(was[field]) === text(now[field]) ? [] : name)),
    ...(inOrder(was, now) === inOrder(now, was) ? [] : ['thứ tự các tiểu mục']),
    ...(was.changes.length + fresh.length === now.changes.length ? [] : ['các lần sửa đã ghi']),
  ];
  return [
    ...texts.flatMap(([field, name]) =>
      was[field] === now[field] ? [] : wordsLine(name, was[field], now[field]),
    ),
    ...(fields.length ? [`  - đổi ${fields.join(', ')}`] : []),
    ...fresh.map(({ note }) => `  - lần sửa ghi: ${inert(note)}`),
  ];
}

/** The clauses of a page that the other has too. */
function inOrder(doc: Doc, other: Doc): string {
  const shared = new Set(other.clauses.map(({ id }) => id));
  return doc.clauses.flatMap(({ id }) => (shared.has(id) ? id : [])).join(' ');
}
