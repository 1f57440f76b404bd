import type { WordPart } from '../../publish/editions/word-changes.ts';

/** What stood and what is to stand somewhere, each in words. */
export function sidesOf(parts: WordPart[]): { before: string; after: string } {
  const without = (gone: WordPart['kind']) =>
    parts.flatMap(({ kind, text }) => (kind === gone ? [] : text)).join('');
  return { before: without('added') || '(chưa có)', after: without('removed') || '(bỏ)' };
}
