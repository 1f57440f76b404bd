import { ledgerFile } from './ledger-file.ts';
import type { Problem } from './problem.ts';
import type { LocatedYaml } from './yaml.ts';

const kilobyte = 1024;

/** No file may be larger than this, in bytes; nothing beyond it is read. */
export const largestFile = 8192 * kilobyte;

/**
 * How much one file may hold. Chosen against this content (longest line 1,758 characters, longest
 * list or table 2,025, deepest list 1, largest Markdown 20 KB, largest data 230 KB of 933 entries) and
 * for a plan of 5,000 sections, whose ledger and sources have some 5 MB each.
 */
const limits = {
  /** Bytes of Markdown, of an archive and of what is about the plan; other data files grow with it. */
  markdown: 128 * kilobyte,
  text: 256 * kilobyte,
  /** Characters of a line, and between two empty ones: Markdown may take the square of their number. */
  line: 20_000,
  /** Marks of lists and quotations before the text of a line, and columns of indentation. */
  marks: 10,
  indentation: 40,
  /** Entries of a data file, and of every list in one: each is looked at in turn, some beside all others. */
  entries: 2_000,
  /** What is listed in a file of names: each is looked for in every line. */
  names: 10_000,
};

/** Data files that have more entries in a large plan. */
const entriesOf: Record<string, number> = {
  'doi-chieu.yaml': 4_000,
  'da-tra.yaml': 4_000,
  'nguon.yaml': 6_000,
  'cach-hoi.yaml': 100_000,
  'dau-hieu.yaml': 10_000,
};

/** Data files that do not grow with a plan; its bodies are looked for in every line. */
const fixed = ['site.yaml', 'plan.yaml', 'co-quan.yaml'];

/** Data files of names that are looked for. */
const named = ['co-quan.yaml', 'thuat-ngu.yaml', 'plan.yaml'];

const written = (number: number) => number.toLocaleString('vi');
const most = written(limits.line);
const leading = /^(?:[ \t]*(?:>|(?:[-*+?:]|\d{1,9}[.)])(?=[ \t])))+/;

/** Something that is more than anybody writes, and where. */
type Excess = Pick<Problem, 'line' | 'message'>;

/** The first thing in a file that is more than anybody writes, and that a parser might choke on. */
export function limitProblems(file: string, text: string): Problem[] {
  const lines = text.split(/\r\n?|\n/);
  const found =
    longLine(lines) ??
    tooLarge(file, text) ??
    (file.endsWith('.yaml') ? manyEntries(file, lines) : undefined) ??
    (file.endsWith('.txt') ? undefined : deepLine(lines)) ??
    (/\.mdx?$/.test(file) ? longPassage(lines) : undefined);
  return found ? [{ file, rule: 'gioi-han', ...found }] : [];
}

/** The same of a text that a data file holds. */
export function textLimit(text: string): string | undefined {
  const lines = text.split('\n');
  return (longPassage(lines) ?? deepLine(lines))?.message;
}

function firstLine(lines: string[], isMore: (line: string) => boolean, message: string) {
  const at = lines.findIndex(isMore);
  return at < 0 ? undefined : { line: at + 1, message };
}

const longLine = (lines: string[]) =>
  firstLine(
    lines,
    (line) => line.length > limits.line,
    `Dòng này dài hơn ${most} ký tự; xuống dòng để tách thành nhiều đoạn.`,
  );

function tooLarge(file: string, text: string): Excess | undefined {
  const kind = /\.mdx?$/.test(file) ? limits.markdown : limits.text;
  const bytes = /\.(?:md|mdx|txt)$/.test(file) || fixed.includes(file) ? kind : largestFile;
  if (new TextEncoder().encode(text).length <= bytes) return undefined;
  const what =
    file === ledgerFile
      ? `Danh sách địa chỉ đã đăng lớn hơn ${bytes / kilobyte} KB; trả lại danh sách cũ, danh sách chỉ do lệnh xuất bản ghi thêm.`
      : `Tệp này lớn hơn ${bytes / kilobyte} KB; chia nhỏ thành nhiều tệp, hoặc bỏ phần chép nhầm.`;
  return { line: 1, message: what };
}

function longPassage(lines: string[]): Excess | undefined {
  let length = 0;
  const isLong = (line: string) => {
    length = line.trim() ? length + line.length + 1 : 0;
    return length > limits.line + 1;
  };
  const message = `Đến dòng này đoạn, danh sách hay bảng đã dài hơn ${most} ký tự; thêm dòng trống để tách ra.`;
  return firstLine(lines, isLong, message);
}

/** How most data files are written an entry is known by its first line, and need not be parsed to be counted. */
function manyEntries(file: string, lines: string[]): Excess | undefined {
  const most = mostIn(file);
  let entries = 0;
  const isMore = (line: string) => {
    if (/^(?:[^\s#-]|-(?:\s|$))/.test(line)) entries += 1;
    return entries > most;
  };
  return firstLine(lines, isMore, tooMany(most));
}

const mostIn = (file: string) => entriesOf[file] ?? limits.entries;

const tooMany = (most: number) =>
  `Đến dòng này tệp hay danh sách đã có hơn ${written(most)} mục; bỏ bớt, chỉ giữ những mục mà bài viết dùng tới.`;

function deepLine(lines: string[]): Excess | undefined {
  const isDeep = (line: string) => {
    const marks = leading.exec(line)?.[0].match(/[^\s\d]/g)?.length ?? 0;
    const indentation = /^[ \t]*/.exec(line)![0].length;
    return marks > limits.marks || indentation > limits.indentation;
  };
  const message = `Dòng này lồng quá sâu (quá ${limits.marks} dấu danh sách hay lời trích, hoặc thụt quá ${limits.indentation} dấu cách); viết lại với ít cấp hơn.`;
  return firstLine(lines, isDeep, message);
}

/** More entries in a data file, in a list of one or of names in all than anybody reads; where the first stands that is too many. */
export function entryProblems(file: string, { value, lineOf }: LocatedYaml): Problem[] {
  // Commands write it, and what it may hold is compared with what was published.
  if (file === ledgerFile) return [];
  let names = 0;
  for (const { path, order, isListed } of heldIn(value)) {
    if (isListed && named.includes(file)) names += 1;
    const most = path.length === 1 ? mostIn(file) : limits.entries;
    const message =
      order >= most
        ? tooMany(most)
        : names > limits.names
          ? `Đến dòng này các danh sách của tệp đã có hơn ${written(limits.names)} tên; bỏ bớt, chỉ giữ những tên mà bài viết dùng tới.`
          : undefined;
    if (message) return [{ file, line: lineOf(path), rule: 'gioi-han', message }];
  }
  return [];
}

/** Everything that a value holds: where, as how manieth of what holds it, from 0, and whether that is a list in an entry. */
function* heldIn(
  value: unknown,
  above: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; order: number; isListed: boolean }> {
  if (typeof value !== 'object' || value === null) return;
  const isListed = Array.isArray(value) && above.length > 0;
  for (const [order, [key, inner]] of Object.entries(value).entries()) {
    const path = [...above, key];
    yield { path, order, isListed };
    yield* heldIn(inner, path);
  }
}
