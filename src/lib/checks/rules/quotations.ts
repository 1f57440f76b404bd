import { section } from '../fixture.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { lineOf, statementsOf, type Statement } from '../statements.ts';

const shortestQuotation = 5;

/** Truth rule 3: a quotation stands word for word in the source it names. */
export const quotations: Rule = {
  code: 'trich-nguyen-van',
  reason: 'Chữ đặt trong ngoặc kép là lời của người khác: phải đúng từng chữ như trong nguồn.',
  whole: true,
  check(loaded) {
    return statementsOf(loaded).flatMap((statement) =>
      quotedIn(statement).flatMap((quotation): Problem[] => {
        const keys = [...new Set(statement.notes.map((note) => note.key))];
        const archive = keys.map((key) => fold(loaded.archives.get(key) ?? '')).join(' ¶ ');
        const missing = partsOf(quotation).find((part) => !archive.includes(part));
        if (keys.length && missing === undefined) return [];
        const start = quotation.trim().split(/\s+/).slice(0, 6).join(' ');
        return [
          {
            file: statement.file,
            line: lineOf(loaded, statement, start),
            rule: 'trich-nguyen-van',
            message: keys.length
              ? `Lời trích “${start}…” không khớp từng chữ với nguồn (${keys.join(', ')}); chép lại đúng như nguồn, dùng […] ở chỗ lược, hoặc bỏ ngoặc kép và viết bằng lời của mình.`
              : `Lời trích “${start}…” chưa có nguồn; thêm chú dẫn như [@ten-nguon] ngay sau lời trích.`,
          },
        ];
      }),
    );
  },
  good: { 'giai-phap/a.md': section('gp-1', '> Phấn đấu […] đạt chuẩn nông thôn mới[@bai-bao]') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Bài báo viết “đưa tỉnh đạt chuẩn nông thôn mới”.') },
    {
      'giai-phap/a.md': section(
        'gp-1',
        '> Phấn đấu đưa tỉnh đạt chuẩn nông thôn kiểu mẫu[@bai-bao]',
      ),
    },
  ],
};

/** A block quote as a whole, and every “…” of five words or more elsewhere. */
function quotedIn({ kind, text }: Statement): string[] {
  if (kind === 'quote') return [text];
  const quoted = [...text.matchAll(/“([^“”]*(?:“[^“”]*”[^“”]*)*)”/g)].map(
    (match) => match[1] ?? '',
  );
  return quoted.filter((each) => (each.match(/[\p{L}\p{N}]+/gu) ?? []).length >= shortestQuotation);
}

function partsOf(quotation: string): string[] {
  return quotation
    .replaceAll('[sic]', '')
    .split(/\[…\]|\[\.\.\.\]/)
    .map((part) => fold(part).replace(/[.,;:]+$/, ''))
    .filter(Boolean);
}

/**
 * Folds what may differ without changing a word: normal form, white space, quotation marks.
 *
 * @example
 * fold('“Đoàn\nkết”') // '"đoàn kết"' with its case kept
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
