import { ledgerFile } from './ledger-file.ts';
import type { Problem } from './problem.ts';
import type { LocatedYaml } from './yaml.ts';

const kilobyte = 1024;

/** No file may be larger than this, in bytes; nothing beyond it is read. */
export const largestFile = 8192 * kilobyte;

/**
 * How much one file may hold. Chosen against this content (longest line 1,758 characters, longest
 * list or table 2,025, deepest list 1, largest Markdown 20 KB, largest data 77 KB) and for a plan of
 * 5,000 sections, whose ledger and sources have some 5 MB each.
 */
const limits = {
  /** Bytes of Markdown, of an archive; data files grow with the plan. */
  markdown: 128 * kilobyte,
  text: 256 * kilobyte,
  /** Characters of a line, and between two empty ones: Markdown may take the square of their number. */
  line: 20_000,
  /** Marks of lists and quotations before the text of a line, and columns of indentation. */
  marks: 10,
  indentation: 40,
  /** Terms and bodies: each is looked for in every line, and links from every page. */
  entries: 2_000,
};

const most = limits.line.toLocaleString('vi');
const leading = /^(?:[ \t]*(?:>|(?:[-*+?:]|\d{1,9}[.)])(?=[ \t])))+/;

/** Something that is more than anybody writes, and where. */
type Excess = Pick<Problem, 'line' | 'message'>;

/** The first thing in a file that is more than anybody writes, and that a parser might choke on. */
export function limitProblems(file: string, text: string): Problem[] {
  const lines = text.split(/\r\n?|\n/);
  const found =
    longLine(lines) ??
    tooLarge(file, text) ??
    (file.endsWith('.txt') ? undefined : deepLine(lines)) ??
    (/\.mdx?$/.test(file) ? longPassage(lines) : undefined);
  return found ? [{ file, rule: 'gioi-han', ...found }] : [];
}

/** The same of a text that a data file holds. */
export function textLimit(text: string): string | undefined {
  const lines = text.split('\n');
  return (longPassage(lines) ?? deepLine(lines))?.message;
}

/** The first line of which something is true. */
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
  const bytes = /\.(?:md|mdx|txt)$/.test(file) ? kind : largestFile;
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

function deepLine(lines: string[]): Excess | undefined {
  const isDeep = (line: string) => {
    const marks = leading.exec(line)?.[0].match(/[^\s\d]/g)?.length ?? 0;
    const indentation = /^[ \t]*/.exec(line)![0].length;
    return marks > limits.marks || indentation > limits.indentation;
  };
  const message = `Dòng này lồng quá sâu (quá ${limits.marks} dấu danh sách hay lời trích, hoặc thụt quá ${limits.indentation} dấu cách); viết lại với ít cấp hơn.`;
  return firstLine(lines, isDeep, message);
}

/** More terms or bodies than anybody reads; where the first stands that is too many. */
export function entryProblems(file: string, { value, lineOf }: LocatedYaml): Problem[] {
  if (!['thuat-ngu.yaml', 'co-quan.yaml'].includes(file)) return [];
  const tooMany = Object.keys(value ?? {})[limits.entries];
  if (tooMany === undefined) return [];
  const entries = limits.entries.toLocaleString('vi');
  const message = `Tệp này có hơn ${entries} mục; bỏ bớt, chỉ giữ những tên mà bài viết dùng tới.`;
  return [{ file, line: lineOf([tooMany]), rule: 'gioi-han', message }];
}
