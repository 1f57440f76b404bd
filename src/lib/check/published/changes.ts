import { plainText } from '../../publish/editions/clause-text.ts';
import type { Loaded } from '../../plan/load.ts';
import { codeOf, type MarkdownFile } from '../../read/load-markdown.ts';
import type { Found } from '../rule.ts';
import { isUnread } from '../texts/on-units.ts';
import { entryTexts } from '../../publish/editions/owned-texts.ts';
import { fewOf } from '../../words/shortened.ts';
import { withTonesInPlace } from '../../words/style/tone-marks.ts';

/** Pages, and the entries of data files that some of them show. */
type Side = Pick<Loaded, 'markdown' | 'plan' | 'memory' | 'unread'>;

/** Of pages that main’s ledger holds: those whose wording changed untold, and entries of `changes` that are not as they were. */
export function compareWording(before: Loaded, loaded: Loaded, today: string): Found[] {
  const codes = new Set(Object.values(before.content.ledger.pages).map(({ code }) => code));
  const published = before.markdown.filter((file) => codes.has(codeOf(file)));
  const was = { ...before, markdown: published };
  return [...untoldChanges(was, loaded, today), ...rewrittenChanges(was, loaded)];
}

/**
 * Published pages that say something else than they did, themselves or by entries they show, while their `changes` do not tell of it.
 * What only is ordered, broken into lines or searched by otherwise, or has a tone mark put in its place, is read the same.
 *
 * @param today the day to propose, e.g. `2026-11-24`.
 */
export function untoldChanges(published: Side, now: Side, today: string): Found[] {
  const isUntold = ([was, file]: Pair) => !hasNewEntry(was, file);
  return changedPages(published, now, isUntold).map(({ file, parts }) => {
    const message = `Trang đã đổi so với bản đã đăng (${fewOf(parts)}) mà changes chưa kể lần sửa này; thêm ngay dưới dòng “changes:” hai dòng “  - date: ${today}” và “    note: …”, ở chỗ ba chấm ghi một câu nói đã sửa gì.`;
    return { file: file.file, path: ['changes'], message };
  });
}

/** Published pages that say something else, and what of them; of those asked for. */
export function changedPages(
  published: Side,
  now: Side,
  isAsked: (pair: Pair) => boolean = () => true,
) {
  const entriesOf = changedEntries(published, now);
  return inBoth(published, now).flatMap((pair) => {
    if (!isAsked(pair)) return [];
    const [was, file] = pair;
    const entries = entriesOf.get(file.id) ?? [];
    // A text that did not change is loaded once.
    const own = was === file ? [] : changedParts(wordingOf(was), wordingOf(file));
    const parts = [...own, ...entries];
    return parts.length ? [{ was, file, parts }] : [];
  });
}

/** Entries of `changes` that were published and are reworded, gone or among new ones: those stand above. */
export function rewrittenChanges(published: Side, now: Side): Found[] {
  return inBoth(published, now).flatMap(([{ data: was }, { file, data }]): Found[] => {
    const fresh = data.changes.length - was.changes.length;
    const lost = was.changes.findLast(({ date, note }, at) => {
      const now = data.changes[fresh + at];
      return date !== now?.date || note !== now.note;
    });
    if (!lost) return [];
    const message = `Lần sửa đã đăng “${lost.date}: ${lost.note}” không còn nguyên chữ, nguyên chỗ; ghi lại như cũ ở changes, còn lần sửa mới thì ghi lên trên cùng.`;
    return [{ file, path: ['changes'], message }];
  });
}

/** A page that was published and still stands, before and now. */
type Pair = [was: MarkdownFile, is: MarkdownFile];

/** A section is known by its code, wherever its file went; a standing page by its name. */
function inBoth(published: Side, now: Side): Pair[] {
  const before = new Map(published.markdown.map((file) => [codeOf(file), file]));
  const standing = new Set(now.markdown.map((file) => `${file.file} ${codeOf(file)}`));
  return now.markdown.flatMap((file) => {
    const was = before.get(codeOf(file));
    // A code that is used twice is the page's that had it before.
    const isOther = was && was.file !== file.file && standing.has(`${was.file} ${codeOf(was)}`);
    return was && !isOther ? [[was, file]] : [];
  });
}

/** The first entry is one that was added: to reword the last one tells of nothing new. */
function hasNewEntry({ data: was }: MarkdownFile, { data: now }: MarkdownFile): boolean {
  const [newest] = now.changes;
  const known = was.changes.some(({ date, note }) => date === newest?.date && note === newest.note);
  return (
    !known && (now.changes.length > was.changes.length || newest?.date !== was.changes[0]?.date)
  );
}

/** What a page says, by the name a reader would give each part. */
function wordingOf({ data, clauses, kind }: MarkdownFile): Map<string, string> {
  return new Map([
    ['tên mục', data.title],
    ['tóm tắt', data.summary.replace(/\s+/g, ' ')],
    ...(kind === 'subject' ? data.questions : []).map(
      ({ id, ask, conclusion }) => [`câu hỏi ${id}`, `${ask}\n\n${conclusion}`] as const,
    ),
    ...clauses.map(
      ({ id, title, nodes }) => [`tiểu mục ${id}`, `${title}\n\n${plainText(nodes)}`] as const,
    ),
  ]);
}

function changedParts(was: Map<string, string>, now: Map<string, string>): string[] {
  const parts = new Set([...now.keys(), ...was.keys()]);
  const read = (text = '') => withTonesInPlace(text);
  return [...parts].filter(
    (part) => was.get(part) !== now.get(part) && read(was.get(part)) !== read(now.get(part)),
  );
}

const shownOn = new Map([
  ...['thuat-ngu', 'co-quan', 'nguon', 'dong-thoi-gian', 'doi-chieu'].map((p) => [p, p] as const),
  ...['ket-qua', 'chi-tieu', 'so-lieu'].map((kind) => [kind, 'ket-qua'] as const),
]);

export function pageShowing(file: string): string | undefined {
  const id = /^so-lieu\/(.*)\.yaml$/.exec(file)?.[1] ?? '';
  return [...shownOn].find(([kind]) => fileOf(kind, id) === file)?.[1];
}

function fileOf(kind: string, id: string): string {
  if (kind === 'so-lieu') return `so-lieu/${id}.yaml`;
  return kind === 'ket-qua' ? 'mau-thuan.yaml' : `${kind}.yaml`;
}

/** By the page that shows them, entries that were published and say something else now. */
function changedEntries(was: Side, now: Side): Map<string, string[]> {
  const [before, after] = [was, now].map(({ plan, memory }) => memory.of(entryTexts, plan));
  const keys = new Set(
    [...before!.keys(), ...after!.keys()]
      .filter((code) => before!.get(code) !== after!.get(code))
      .map(keyOf),
  );
  const holds = (texts: Map<string, string>, key: string) =>
    [...texts.keys()].some((code) => keyOf(code) === key);
  const changed = [...keys].flatMap((key) => {
    const [kind = '', id = ''] = key.split('#');
    const page = shownOn.get(kind);
    // What a chart draws, nobody knows while a file with a point of it cannot be read.
    const { points = [] } = (kind === 'so-lieu' && now.plan.series[id]) || {};
    if (points.some((name) => isUnread(now, name))) return [];
    // What is new or gone was not published, or is told of as gone.
    return page && holds(before!, key) && holds(after!, key)
      ? [{ page, told: `“${id}” trong ${fileOf(kind, id)}` }]
      : [];
  });
  const byPage = Map.groupBy(changed, ({ page }) => page);
  return new Map([...byPage].map(([page, all]) => [page, all.map(({ told }) => told)]));
}

/** The kind and key of an entry, as `co-quan#ubnd-tinh`, of the code of a text in it. */
function keyOf(code: string): string {
  const [kind, id] = code.split(/[.#]/);
  return `${kind}#${id}`;
}
