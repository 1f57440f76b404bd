import { section } from '../fixture.ts';
import { plainTexts } from '../texts/plain-texts.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

const tag = /<[a-z/!?][^<>]*>?/i;
const marks =
  /\*\*|__|`|!?\[[^[\]]{0,200}\]\([^)]{0,200}\)?|(?<![\p{L}\p{N}*])\*[^\s*][^*]*\*|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*)(?=;)/iu;
const note = /\[@[^\]]*\]/;

/** What each kind of plain text may not hold. Tags in the prose of data are refused with all its prose. */
const refused = {
  page: [tag, marks, note],
  data: [tag, marks],
  name: [marks, note],
  prose: [marks],
};

/** Titles, summaries and names are shown as plain text: a reader would see the marks themselves. */
export const plainText: Rule = {
  code: 'chi-chu',
  reason:
    'Tên, tóm tắt và lời kể lần sửa hiện đúng như đã gõ, cả trên trang lẫn ở kết quả tìm kiếm: thẻ và dấu Markdown ở đó không thành chữ đậm hay liên kết mà lộ ra trước mắt người đọc.',
  check(loaded) {
    return plainTexts(loaded).flatMap(({ file, line, text, kind }) => {
      const found = refused[kind].flatMap((each) => each.exec(text)?.[0] ?? [])[0];
      if (found === undefined) return [];
      const lines = (loaded.tree.get(file) ?? '').split('\n');
      const at = lines.findIndex((each, index) => index >= line - 1 && each.includes(found));
      const message = `Chỗ này hiện nguyên từng ký tự nên người đọc sẽ thấy “${found}”; bỏ dấu và thẻ, chỉ viết chữ.`;
      return [{ file, line: at < 0 ? line : at + 1, rule: 'chi-chu', message } satisfies Problem];
    });
  },
  good: {
    'giai-phap/a.md': section('gp-1', 'Chữ **đậm**.').replace(
      /summary: .*/,
      'summary: "Sản xuất & đời sống: số hộ < số người, mỗi nơi một khác."',
    ),
  },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Chữ.').replace('Tóm tắt', 'Tóm <b>tắt</b>') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.').replace('title: Mục', 'title: "**Mục**"') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.').replace('lần đầu', '[lần đầu](/giai-phap/)') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.', 'aliases: ["mục &amp; khoản"]') },
    { 'thuat-ngu.yaml': 'a:\n  term: A[@bai-bao]\n  definition: Một việc.\n' },
    { 'thuat-ngu.yaml': 'a:\n  term: A **b**\n  definition: Một việc.\n' },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.').replace('dễ hiểu.', 'dễ hiểu.[@bai-bao]') },
  ],
};
