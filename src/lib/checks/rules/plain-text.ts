import { plainTexts, type PlainText } from '../texts/plain-texts.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

const tag = /<[a-z/!?][^<>]*>?/i;
const marks =
  /\*\*|__|`|!?\[[^[\]]{0,200}\]\([^)]{0,200}\)?|(?<![\p{L}\p{N}*])\*[^\s*][^*]*\*|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*)(?=;)/iu;
const note = /\[@[^\]]*\]/;

/** What a text may not hold. */
function refused({ prose, noted }: PlainText): RegExp[] {
  return [...(prose ? [] : [tag]), marks, ...(noted ? [] : [note])];
}

/** Titles, summaries and names are shown as plain text: a reader would see the marks themselves. */
export const plainText: Rule = {
  code: 'chi-chu',
  reason:
    'Tên, tóm tắt và lời kể lần sửa hiện đúng như đã gõ, cả trên trang lẫn ở kết quả tìm kiếm: thẻ và dấu Markdown ở đó không thành chữ đậm hay liên kết mà lộ ra trước mắt người đọc.',
  check(loaded) {
    return plainTexts(loaded).flatMap((shown) => {
      const { file, line, text } = shown;
      const found = refused(shown).flatMap((each) => each.exec(text)?.[0] ?? [])[0];
      if (found === undefined) return [];
      const lines = (loaded.tree.get(file) ?? '').split('\n');
      const at = lines.findIndex((each, index) => index >= line - 1 && each.includes(found));
      const message = `Chỗ này hiện nguyên từng ký tự nên người đọc sẽ thấy “${found}”; bỏ dấu và thẻ, chỉ viết chữ.`;
      return [{ file, line: at < 0 ? line : at + 1, rule: 'chi-chu', message } satisfies Problem];
    });
  },
};
