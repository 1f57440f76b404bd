import { ledgerFile } from './ledger-file.ts';
import type { Problem } from './problem.ts';
import type { LocatedYaml } from './yaml.ts';

const kilobyte = 1024;

/** No file may be larger than this, in bytes; nothing beyond it is read. */
export const largestFile = 8192 * kilobyte;

/**
 * How much one file may hold. Chosen against this content (longest line 1,758 characters,
 * deepest list 1, largest text 20 KB, largest data 77 KB) and for a plan of 5,000 sections,
 * whose ledger and sources have some 5 MB each.
 */
const limits = {
  /** Bytes of a text; data files grow with the plan. */
  text: 256 * kilobyte,
  /** Characters of a line. */
  line: 20_000,
  /** Marks of lists and quotations before the text of a line, and columns of indentation. */
  marks: 10,
  indentation: 40,
  /** `<` and `{` in a standing page: MDX takes the square of their number to refuse them. */
  mdxMarks: 1_000,
  /** Terms and bodies: each is looked for in every line, and links from every page. */
  entries: 2_000,
};

const leading = /^(?:[ \t]*(?:>|(?:[-*+?:]|\d{1,9}[.)])(?=[ \t])))+/;

/** The first thing in a text that is more than anybody writes, and that a parser might choke on. */
export function limitProblems(file: string, text: string): Problem[] {
  const problem = (line: number, message: string): Problem[] => [
    { file, line, rule: 'gioi-han', message },
  ];
  const lines = text.split(/\r\n?|\n/);
  const long = lines.findIndex((line) => line.length > limits.line);
  if (long >= 0)
    return problem(
      long + 1,
      `Dòng này dài hơn ${limits.line.toLocaleString('vi')} ký tự; xuống dòng để tách thành nhiều đoạn.`,
    );
  const most = /\.(?:md|mdx|txt)$/.test(file) ? limits.text : largestFile;
  if (Buffer.byteLength(text) > most)
    return problem(
      1,
      file === ledgerFile
        ? `Sổ địa chỉ lớn hơn ${most / kilobyte} KB; trả lại sổ cũ, sổ chỉ do lệnh xuất bản ghi thêm.`
        : `Tệp này lớn hơn ${most / kilobyte} KB; chia nhỏ thành nhiều tệp, hoặc bỏ phần chép nhầm.`,
    );
  if (file.endsWith('.txt')) return [];
  const deep = lines.findIndex(isDeep);
  if (deep >= 0)
    return problem(
      deep + 1,
      `Dòng này lồng quá sâu (quá ${limits.marks} dấu danh sách hay lời trích, hoặc thụt quá ${limits.indentation} dấu cách); viết lại với ít cấp hơn.`,
    );
  const crowded = file.endsWith('.mdx') ? lineOfMark(lines, limits.mdxMarks) : undefined;
  return crowded
    ? problem(
        crowded,
        `Tệp này có hơn ${limits.mdxMarks.toLocaleString('vi')} dấu < và {; bỏ các dấu ấy, viết thẳng chữ.`,
      )
    : [];
}

/** More terms or bodies than anybody reads; where the first stands that is too many. */
export function entryProblems(file: string, { value, lineOf }: LocatedYaml): Problem[] {
  if (!['thuat-ngu.yaml', 'co-quan.yaml'].includes(file)) return [];
  const tooMany = Object.keys(value ?? {})[limits.entries];
  if (tooMany === undefined) return [];
  const most = limits.entries.toLocaleString('vi');
  return [
    {
      file,
      line: lineOf([tooMany]),
      rule: 'gioi-han',
      message: `Tệp này có hơn ${most} mục; bỏ bớt, chỉ giữ những tên mà bài viết dùng tới.`,
    },
  ];
}

function isDeep(line: string): boolean {
  const marks = leading.exec(line)?.[0].match(/[^\s\d]/g)?.length ?? 0;
  const indentation = /^[ \t]*/.exec(line)![0].length;
  return marks > limits.marks || indentation > limits.indentation;
}

function lineOfMark(lines: string[], number: number): number | undefined {
  let seen = 0;
  const index = lines.findIndex((line) => {
    seen += line.match(/[<{]/g)?.length ?? 0;
    return seen > number;
  });
  return index < 0 ? undefined : index + 1;
}
