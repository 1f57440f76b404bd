import { isScalar, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import type { Problem } from './problem.ts';

/** A parsed YAML text that still knows its lines. */
export interface LocatedYaml {
  value: unknown;
  /** The line of the value at a path, or of the nearest thing above it. */
  lineOf(path: PropertyKey[]): number;
  /** First and last line of the value at a path. */
  linesOf(path: PropertyKey[]): [number, number];
  problems: Problem[];
}

/** Parses YAML; syntax errors become problems in the editor's words. */
export function readYaml(text: string, file: string, lineOffset = 0): LocatedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: true,
    maxAliasCount: 0,
  } as never);
  const line = (offset: number) => counter.linePos(Math.min(offset, text.length)).line + lineOffset;
  const problems = document.errors.map((error) => ({
    file,
    line:
      (error.code === 'MISSING_CHAR' && openingQuoteLine(text, error.pos[0], lineOffset)) ||
      line(error.pos[0]),
    rule: 'yaml',
    message: messageFor(error.code),
  }));
  const nodeAt = (path: PropertyKey[]): ParsedNode | null => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length) as string[], true) as
        ParsedNode | undefined;
      if (node?.range) return node;
    }
    return document.contents as ParsedNode | null;
  };
  const linesOf = (path: PropertyKey[]): [number, number] => {
    const range = nodeAt(path)?.range;
    if (!range) return [1 + lineOffset, 1 + lineOffset];
    return [line(range[0]), line(Math.max(range[0], range[1] - 1))];
  };
  return {
    value: problems.length ? undefined : document.toJS({ maxAliasCount: 0 }),
    lineOf: (path) => keyLine(document, path, line) ?? linesOf(path)[0],
    linesOf,
    problems,
  };
}

/** The line of the key itself, which is where an editor looks for it. */
function keyLine(
  document: ReturnType<typeof parseDocument>,
  path: PropertyKey[],
  line: (offset: number) => number,
): number | undefined {
  const parent =
    path.length > 1 ? document.getIn(path.slice(0, -1) as string[], true) : document.contents;
  const items = (parent as { items?: { key?: unknown }[] } | null)?.items ?? [];
  for (const { key } of items)
    if (isScalar(key) && key.value === path.at(-1) && key.range) return line(key.range[0]);
  return undefined;
}

/** An unclosed quotation mark is noticed far below; the editor needs the line where it was opened. */
function openingQuoteLine(text: string, offset: number, lineOffset: number): number {
  const before = text.slice(0, offset).split('\n');
  const odd = before.findLastIndex((line) => (line.match(/(?<!\\)"/g) ?? []).length % 2 === 1);
  return odd < 0 ? 0 : odd + 1 + lineOffset;
}

function messageFor(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Dòng này khai lại điều đã khai ở trên; mỗi tên trước dấu hai chấm chỉ viết một lần, hãy bỏ bớt hoặc gộp lại.';
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'Thụt đầu dòng không đều; thụt bằng dấu cách, các dòng cùng cấp thẳng hàng nhau.';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'Có dấu mở mà chưa đóng, hoặc thừa dấu; kiểm tra cặp ngoặc kép " " và ngoặc vuông [ ].';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Câu có dấu hai chấm mà không có ngoặc kép, hoặc dòng dưới thụt lệch; đặt cả câu trong ngoặc kép, ví dụ title: "Mục tiêu: nông thôn mới", hoặc thụt các dòng cùng cấp thẳng hàng nhau.';
    default:
      return 'Phần dữ liệu không đọc được; mỗi dòng viết theo mẫu “tên: giá trị”, thụt đầu dòng bằng dấu cách.';
  }
}
