import { ledgerFile, writeLedger } from '../../ledger/ledger.ts';
import { section } from '../fixture.ts';
import { plainTexts, type PlainText } from '../texts/plain-texts.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule, Sample } from '../rule.ts';

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
    why('**Gần** nhau.'),
    why('Gần nhau.[@bai-bao]'),
    {
      'giai-phap/a.md': section('gp-1', 'Chữ.'),
      [ledgerFile]: writeLedger({
        pages: {},
        clauses: {
          'gp-1.bang': {
            title: 'Bảng',
            since: '2026-11-24',
            withdrawn: { on: '2026-11-24', why: 'Ghi **nhầm**.' },
          },
        },
      }),
    },
    { 'thuat-ngu.yaml': 'a:\n  term: A **b**\n  definition: Một việc.\n' },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.').replace('dễ hiểu.', 'dễ hiểu.[@bai-bao]') },
  ],
};

/** A mark of the matrix. */
function why(text: string): Sample {
  return {
    'giai-phap/a.md': section('gp-1', 'Chữ.'),
    'nhiem-vu-trong-tam/index.md': section('nv', 'Chữ.'),
    'nhiem-vu-trong-tam/a.md': section('nv-1', 'Chữ.'),
    'doi-chieu.yaml': `- task: nv-1\n  solution: gp-1\n  why: "${text}"\n`,
  };
}
