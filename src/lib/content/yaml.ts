import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { once } from '../memo/once.ts';
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
  // Keys written twice are found below: the parser's own search takes the square of their number.
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const line = (offset: number) => counter.linePos(Math.min(offset, text.length)).line + lineOffset;
  const findings = [
    ...syntaxErrors(document, text),
    ...keyProblems(document),
    // Front matter is also read by the site's own reader, which knows dates as such.
    ...(lineOffset > 0 ? ambiguous(document) : []),
  ];
  const lastLine = text.trimEnd().split('\n').length + lineOffset;
  const problems = firstOfLines(
    findings.map(({ offset, code }) => ({
      file,
      line: Math.min(line(offset), lastLine),
      rule: 'yaml',
      message: messageFor(code),
    })),
  );
  const linesOf = (path: PropertyKey[]): [number, number] => {
    const range = nodesAlong(document, path).findLast((node) => node?.range)?.range;
    if (!range) return [1 + lineOffset, 1 + lineOffset];
    return [line(range[0]), line(Math.max(range[0], range[1] - 1))];
  };
  return {
    value: problems.length ? undefined : document.toJS(),
    lineOf: (path) => keyLine(document, path, line) ?? linesOf(path)[0],
    linesOf,
    problems,
  };
}

/** Something wrong at an offset of a text, by its code (`messageFor`). */
interface Finding {
  offset: number;
  code: string;
}

/** Of each line the first problem, as what follows on it only follows from that; no more than are worth reading. */
function firstOfLines(problems: Problem[]): Problem[] {
  const byLine = Map.groupBy(problems, ({ line }) => line);
  return [...byLine.values()].map(([first]) => first!).slice(0, mostProblems);
}

/** More than enough to find the lines that are told: each is looked for in the whole text. */
const mostErrors = 1000;

/** What the parser refuses, where the mark was opened that it misses. */
function syntaxErrors(document: ReturnType<typeof parseDocument>, text: string): Finding[] {
  const errors = document.errors.slice(0, mostErrors);
  const quotes = errors.some(({ code }) => code === 'MISSING_CHAR') ? openingQuotes(text) : [];
  return errors.map(({ code, pos: [offset], message }) => {
    const bracket = message.startsWith('Flow ') ? openBracket(text.slice(0, offset)) : undefined;
    if (bracket !== undefined) return { offset: bracket, code: 'MISSING_CHAR' };
    const quote = code === 'MISSING_CHAR' ? quotes.findLast((each) => each <= offset) : undefined;
    return { offset: quote ?? offset, code };
  });
}

/** The line of the key itself, which is where an editor looks for it. */
function keyLine(
  document: ReturnType<typeof parseDocument>,
  path: PropertyKey[],
  line: (offset: number) => number,
): number | undefined {
  const parent = nodesAlong(document, path.slice(0, -1)).at(-1);
  const key = isMap(parent) ? pairsOf(parent).get(path.at(-1))?.key : undefined;
  return isScalar(key) && key.range ? line(key.range[0]) : undefined;
}

/** The whole, and what stands at each step of a path. */
function nodesAlong(
  document: ReturnType<typeof parseDocument>,
  path: PropertyKey[],
): (ParsedNode | null | undefined)[] {
  const nodes: unknown[] = [document.contents];
  for (const step of path) {
    const node = nodes.at(-1);
    if (isMap(node)) nodes.push(pairsOf(node).get(step)?.value);
    else nodes.push(isSeq(node) ? node.get(step, true) : undefined);
  }
  return nodes as (ParsedNode | null | undefined)[];
}

/** The pairs of a mapping by their keys: the library would search them all for each key. */
const pairsOf = once((map: YAMLMap): Map<unknown, Pair> => {
  const keyed = map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]);
  // Of a key written twice the first is meant.
  return new Map(keyed.toReversed() as [unknown, Pair][]);
});

/** Keys that are written twice, or are no plain word; schemas overlook `__proto__`. */
function keyProblems(document: ReturnType<typeof parseDocument>): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Map(_at, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const offset = (key as ParsedNode | null)?.range?.[0];
        const name = isScalar(key) ? String(key.value) : '';
        if (!isScalar(key) || name === '' || name === '__proto__' || key.value === null)
          found.push({ offset: offset ?? 0, code: 'KEY' });
        else if (seen.has(name)) found.push({ offset: offset ?? 0, code: 'DUPLICATE_KEY' });
        seen.add(name);
      }
    },
  });
  return found;
}

/** What YAML 1.1 takes for a date, a time or a number where YAML 1.2 reads text. */
const readOtherwise =
  /^(?:\d{4}-\d\d?-\d\d?(?:[Tt ].*)?|[-+]?0b[01_]+|[-+]?\d[\d_.]*_[\d_.]*|[-+]?\d+(?::[0-5]?\d)+)$/;

/** Where text without quotation marks is a date or a number to older readers; a `date` may be one. */
function ambiguous(document: ReturnType<typeof parseDocument>): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar(at, node, path) {
      if (node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      if (!readOtherwise.test(node.value)) return;
      const pair = path.at(-1);
      const isDate =
        at === 'value' && isPair(pair) && isScalar(pair.key) && pair.key.value === 'date';
      if (!isDate) found.push({ offset: node.range?.[0] ?? 0, code: 'AMBIGUOUS' });
    },
  });
  return found;
}

/**
 * An unclosed quotation mark is noticed far below; the editor needs where it was opened: on the
 * last line up to there with an odd number of marks. Where each such line starts.
 */
function openingQuotes(text: string): number[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const here = start;
    start += line.length + 1;
    return (line.match(/(?<!\\)"/g) ?? []).length % 2 === 1 ? [here] : [];
  });
}

/** Where the last bracket stands that is still open at the end of a text. */
function openBracket(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (found === '[' || found === '{') open.push(index);
    else if (found === ']' || found === '}') open.pop();
  }
  return open.at(-1);
}

/** One mark left open spoils all that follows: no more is worth reading. */
const mostProblems = 20;

function messageFor(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Dòng này mang cùng tên với một dòng ở trên; mỗi tên trước dấu hai chấm chỉ viết một lần, xóa một trong hai dòng hoặc gộp lại.';
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'Thụt đầu dòng không đều; thụt bằng dấu cách, các dòng cùng cấp thẳng hàng nhau.';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'Chỗ này thiếu hoặc thừa một dấu (ngoặc kép, ngoặc vuông, dấu hai chấm hay dấu phẩy); thêm dấu còn thiếu hoặc bỏ dấu thừa, ví dụ title: "Mục".';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Câu có dấu hai chấm mà không có ngoặc kép, hoặc dòng dưới thụt lệch; đặt cả câu trong ngoặc kép thẳng, ví dụ title: "Mục tiêu: nông thôn mới", hoặc thụt các dòng cùng cấp thẳng hàng nhau.';
    case 'KEY':
      return 'Tên của dòng khai báo phải là chữ ở đầu dòng, trước dấu hai chấm; viết lại theo mẫu “tên: giá trị”.';
    case 'BAD_SCALAR_START':
      return 'Máy không đọc được giá trị bắt đầu bằng dấu lạ như @; đặt cả giá trị trong ngoặc kép thẳng, ví dụ term: "@Xã".';
    case 'AMBIGUOUS':
      return 'Giá trị trông như một ngày, giờ hay số nên có máy không đọc là chữ; đặt trong ngoặc kép thẳng, ví dụ "2021-08-26".';
    default:
      return 'Phần khai báo không đọc được; mỗi dòng viết theo mẫu “tên: giá trị”, thụt đầu dòng bằng dấu cách.';
  }
}
