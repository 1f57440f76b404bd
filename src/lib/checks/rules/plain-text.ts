import { ledgerFile } from '../../ledger/ledger.ts';
import { section } from '../fixture.ts';
import type { Loaded } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Keys of data files whose text a page shows as it is. */
const plainKeys = new Set(
  [
    'title short name aliases term abbr synonyms unit point label',
    'tagline lead notice full container-title publisher literal',
  ]
    .join(' ')
    .split(' '),
);

const tag = /<[a-z/!?][^<>]*>?/i;
const marks =
  /\*\*|__|`|!?\[[^[\]]{0,200}\]\([^)]{0,200}\)?|(?<![\p{L}\p{N}*])\*[^\s*][^*]*\*|&(?:#\d+|#x[\da-f]+|[a-z]+)(?=;)/iu;
const note = /\[@[^\]]*\]/;

interface Plain {
  file: string;
  line: number;
  text: string;
  refused: RegExp[];
}

/** Titles, summaries and names are shown as plain text: a reader would see the marks themselves. */
export const plainText: Rule = {
  code: 'chi-chu',
  reason:
    'Tên, tóm tắt và lời kể lần sửa hiện đúng như đã gõ, cả trên trang lẫn ở kết quả tìm kiếm: thẻ và dấu Markdown ở đó không thành chữ đậm hay liên kết mà lộ ra trước mắt người đọc.',
  check(loaded) {
    return [...frontMatter(loaded), ...data(loaded)].flatMap(({ file, line, text, refused }) => {
      const found = refused.flatMap((each) => each.exec(text)?.[0] ?? [])[0];
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
    { 'thuat-ngu.yaml': 'a:\n  term: A <i>b</i>\n  definition: Một việc.\n' },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.').replace('dễ hiểu.', 'dễ hiểu.[@bai-bao]') },
  ],
};

function frontMatter({ markdown }: Loaded): Plain[] {
  return markdown.flatMap(({ file, data, lineOf }) =>
    [
      ...(['title', 'short', 'summary'] as const).map((key) => [[key], data[key]] as const),
      ...data.aliases.map((text, index) => [['aliases', index], text] as const),
      ...data.changes.map((each, index) => [['changes', index, 'note'], each.note] as const),
    ].map(([path, text]) => ({
      file,
      line: lineOf([...path]),
      text,
      refused: [tag, marks, note],
    })),
  );
}

/** In `nguon.yaml` a note is plain too. Tags in titles of other data are refused with all its prose. */
function data({ yaml, fields }: Loaded): Plain[] {
  const files = [...yaml].filter(([file]) => file !== ledgerFile);
  const prose = new Set(fields.map(({ file, lines }) => `${file}:${lines[0]}`));
  return files.flatMap(([file, located]) => {
    const visit = (value: unknown, path: PropertyKey[], plain: boolean): Plain[] => {
      if (typeof value === 'string' && plain) {
        const line = located.lineOf(path);
        const told = prose.has(`${file}:${line}`);
        return [{ file, line, text: value, refused: told ? [marks] : [tag, marks] }];
      }
      if (Array.isArray(value))
        return value.flatMap((each, index) => visit(each, [...path, index], plain));
      if (!value || typeof value !== 'object') return [];
      return Object.entries(value).flatMap(([key, each]) =>
        visit(
          each,
          [...path, key],
          plainKeys.has(key) || (file === 'nguon.yaml' && key === 'note'),
        ),
      );
    };
    return visit(located.value, [], false);
  });
}
