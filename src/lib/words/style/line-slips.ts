import { slugOf } from '../slug.ts';

/** A line of YAML as somebody may have meant it. */
interface Rewriting {
  instead: string;
  /** What was wrong with it, where its form says so. */
  message?: string;
}

type Right = string | ((...groups: string[]) => string);

/** Slips of the hand: in the marks of a line, with what is told of it, then in its value alone. */
const slips: [wrong: RegExp, right: Right, message?: string][] = [
  [
    /^( *)(?:-(?! )|[–—•+] ?)(?=\S)/,
    '$1- ',
    'Đầu mục của danh sách viết chưa đúng mẫu; viết một dấu gạch nối rồi một dấu cách.',
  ],
  [
    /^( *(?:- )?[\w-]+)(?: *[:：;=] *| +|$)/,
    '$1: ',
    'Sau tên của dòng này thiếu dấu hai chấm hoặc dấu cách; viết tên, dấu hai chấm, một dấu cách rồi giá trị.',
  ],
  [
    /^( *(?:- )?[\w-]+: | *- )[[(]?([^[\]()]+?)[\])]?$/,
    (_, key, list) => `${key}[${itemsOf(list!).join(', ')}]`,
    'Danh sách ở dòng này thiếu một dấu ngoặc vuông; viết cả danh sách giữa dấu [ và dấu ].',
  ],
  [
    /^( *(?:- )?(?:[\w-]+: +)?)(?:[>|]-? +)?([^\s>|[{\\][^\\]*)$/,
    (_, key, value) => `${key}"${withoutMarks(value!)}"`,
    'Giá trị ở dòng này có dấu hai chấm, dấu ngoặc kép hay dấu lạ nên máy đọc sai; đặt cả giá trị trong một cặp ngoặc kép thẳng, bên trong thì dùng “ và ”.',
  ],
  [
    /^( *?)(?: {2})?(?=[^\s-])/,
    '$1- ',
    'Dòng này là một mục của danh sách mà thiếu dấu gạch; thêm một dấu gạch nối và một dấu cách ở đầu.',
  ],
  [/:$/, ': []'],
  [/: ["“]?(?:có|đúng|yes|true|x|1)["”]?$/i, ': true'],
  [/: ["“]?(?:không|sai|no|false|0)["”]?$/i, ': false'],
  [
    /: ["“]?(\d+)(?:[.,](\d+))?["”]?(?: \D+)?$/,
    (_, all, part) => `: ${all}${part ? `.${part}` : ''}`,
  ],
  [/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/, (_, day, month, year) => date(year!, month!, day!)],
  [/(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})/, (_, year, month, day) => date(year!, month!, day!)],
  [/(\d{1,2})[/.-](\d{4})/, (_, month, year) => date(year!, month!)],
  [/: ([^"\\]{1,20})$/, (_, value) => `: ${slugOf(value!).replace(/^([a-z]+)-?(?=\d+$)/, '$1-')}`],
  [/^( *(?:- )?)([\w-]+)(?=:)/, (_, lead, key) => `${lead}${key!.toLowerCase()}`],
];

const misplaced =
  'Dòng này thụt đầu dòng không thẳng hàng với các dòng cùng cấp; thụt lại bằng dấu cách.';

/** Every way in which a line of a text may have been meant, the likeliest first. */
export function rewritingsOf(lines: string[], index: number): Rewriting[] {
  const written = lines[index]?.trimEnd();
  if (!written) return [];
  const found = slips.map(([wrong, right, message]): Rewriting => ({
    // TypeScript has a signature for each kind of what may stand for a match, none for both.
    instead: written.replace(wrong, right as string).trimEnd(),
    ...(message && { message }),
  }));
  const moved = columnsOf(lines, index).map((column) => ({
    instead: `${' '.repeat(column)}${written.trimStart()}`,
    message: misplaced,
  }));
  return [...found, ...moved].filter(({ instead }) => instead !== written);
}

/** Where a line may begin by those about it; never so that a line of its own becomes text of another. */
function columnsOf(lines: string[], index: number): number[] {
  const about = [index - 2, index - 1, index + 1].map((at) => columnOf(lines[at] ?? ''));
  const columns = new Set(about.flatMap((column) => [column, column + 2, column - 2]));
  const [, key] = /^[a-z][a-z-]*([ :])/.exec(lines[index]!.trim()) ?? [];
  return [...columns].filter(
    (column) =>
      column >= 0 &&
      column % 2 === 0 &&
      key !== ' ' &&
      !(key && isInText(lines.slice(0, index), column)),
  );
}

/** Whether what begins at a column below some lines is text of one of them, written after `>-`. */
function isInText(above: string[], column: number): boolean {
  const at = above.findLastIndex((line) => line.trim() && columnOf(line) < column);
  const parent = above[at];
  if (parent === undefined) return false;
  return /[>|][-+]?$/.test(parent) || isInText(above.slice(0, at), columnOf(parent));
}

const columnOf = (line: string) => line.search(/\S|$/);

function itemsOf(list: string): string[] {
  return list.includes('"') ? [list] : list.split(/ *[,;] *|(?<=-\w+) (?=\w+-)/);
}

function withoutMarks(value: string): string {
  const bare = value.startsWith('"') ? value.replace(/^"|"$/g, '') : value;
  return bare.replace(/"([^"]*)"/g, '“$1”').replaceAll('"', '');
}

function date(...parts: string[]): string {
  return parts.map((each) => each.padStart(2, '0')).join('-');
}
