import { plainText } from '../../editions/clause-text.ts';
import type { MarkdownFile } from '../../content/load-markdown.ts';
import type { Problem } from '../../content/problem.ts';
import { withTonesInPlace } from '../../style/tone-marks.ts';

/**
 * Pages that say something else than they did when published, while their `changes` do not
 * tell of it. Reflowing, keys put in another order and search synonyms change nothing that is
 * read, nor does a tone mark put in its place. A page not published yet has nothing to tell.
 *
 * @param today the day to propose, e.g. `2026-11-24`.
 */
export function untoldChanges(
  published: MarkdownFile[],
  now: MarkdownFile[],
  today: string,
): Problem[] {
  const before = new Map(published.map((file) => [codeOf(file), file]));
  return now.flatMap((file): Problem[] => {
    const was = before.get(codeOf(file));
    if (!was || hasNewEntry(was, file)) return [];
    const parts = changedParts(wordingOf(was), wordingOf(file));
    return parts.length
      ? [
          {
            file: file.file,
            line: file.lineOf(['changes']),
            rule: 'lan-sua',
            message: `Trang đã đổi so với bản đã đăng (${parts.join(', ')}) mà changes chưa kể lần sửa này; thêm ngay dưới dòng “changes:” hai dòng “  - date: ${today}” và “    note: …”, ở chỗ ba chấm ghi một câu nói đã sửa gì.`,
          },
        ]
      : [];
  });
}

/** A section is known by its code, wherever its file went; a standing page by its name. */
function codeOf(file: MarkdownFile): string {
  return file.kind === 'section' ? file.data.code : `/${file.id}/`;
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
function wordingOf({ data, clauses }: MarkdownFile): Map<string, string> {
  return new Map([
    ['tên mục', data.title],
    ['tóm tắt', data.summary.replace(/\s+/g, ' ')],
    ...clauses.map(
      ({ id, title, nodes }) => [`khoản ${id}`, `${title}\n\n${plainText(nodes)}`] as const,
    ),
  ]);
}

function changedParts(was: Map<string, string>, now: Map<string, string>): string[] {
  const parts = new Set([...now.keys(), ...was.keys()]);
  const read = (text = '') => withTonesInPlace(text);
  return [...parts].filter((part) => read(was.get(part)) !== read(now.get(part)));
}
