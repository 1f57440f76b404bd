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
import { Memory } from './memory.ts';
import type { Problem } from './problem.ts';

/** A parsed YAML text that still knows its lines. */
export interface LocatedYaml {
  value: unknown;
  /** The line of the value at a path, or of the nearest thing above it. */
  lineOf(path: PropertyKey[]): number;
  /** First and last line of the value at a path. */
  linesOf(path: PropertyKey[]): [number, number];
  problems: Problem[];
  /** Of a file that was read an entry at a time (`entriesIn`). */
  entries?: { located: LocatedYaml; above: number }[];
}

type Parsed = ReturnType<typeof parseDocument>;

/** Parses YAML; syntax errors become problems in the editor's words. */
export function readYaml(text: string, file: string, lineOffset = 0): LocatedYaml {
  const counter = new LineCounter();
  // Keys written twice are found below: the parser's own search takes the square of their number.
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const memory = new Memory();
  const line = (offset: number) => counter.linePos(Math.min(offset, text.length)).line + lineOffset;
  const findings: Finding[] = [
    ...document.errors.slice(0, most).map(({ code, pos: [offset] }) => ({ offset, code })),
    // Front matter is also read by the site's own reader, which knows dates as such.
    ...findingsIn(document, lineOffset > 0),
  ];
  const lastLine = text.trimEnd().split('\n').length + lineOffset;
  const problems = findings.slice(0, most).map(({ offset, code }) => ({
    file,
    line: Math.min(line(offset), lastLine),
    rule: 'yaml',
    message: messages[code] ?? brokenSyntax,
  }));
  const nodesAlong = (path: PropertyKey[]) => {
    const nodes: unknown[] = [document.contents];
    for (const step of path) {
      const node = nodes.at(-1);
      if (isMap(node)) nodes.push(memory.of(pairsOf, node).get(step)?.value);
      else nodes.push(isSeq(node) ? node.get(step, true) : undefined);
    }
    return nodes as (ParsedNode | null | undefined)[];
  };
  // The line of the key itself is where an editor looks for it.
  const keyLine = (path: PropertyKey[]) => {
    const parent = nodesAlong(path.slice(0, -1)).at(-1);
    const key = isMap(parent) ? memory.of(pairsOf, parent).get(path.at(-1))?.key : undefined;
    return isScalar(key) && key.range ? line(key.range[0]) : undefined;
  };
  const linesOf = (path: PropertyKey[]): [number, number] => {
    const range = nodesAlong(path).findLast((node) => node?.range)?.range;
    if (!range) return [1 + lineOffset, 1 + lineOffset];
    return [line(range[0]), line(Math.max(range[0], range[1] - 1))];
  };
  return {
    value: problems.length ? undefined : document.toJS(),
    lineOf: (path) => keyLine(path) ?? linesOf(path)[0],
    linesOf,
    problems,
  };
}

/** Something wrong at an offset of a text, by its code (`messages`). */
interface Finding {
  offset: number;
  code: string;
}

/** One mark left open spoils all that follows: no more is worth reading. */
const most = 20;

/** The pairs of a mapping by their keys: the library would search them all for each key. */
function pairsOf(map: YAMLMap): Map<unknown, Pair> {
  const keyed = map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]);
  // Of a key written twice the first is meant.
  return new Map(keyed.toReversed() as [unknown, Pair][]);
}

/** What YAML 1.1 takes for a date, a time or a number where YAML 1.2 reads text. */
const readOtherwise =
  /^(?:\d{4}-\d\d?-\d\d?(?:[Tt ].*)?|[-+]?0b[01_]+|[-+]?\d[\d_.]*_[\d_.]*|[-+]?\d+(?::[0-5]?\d)+)$/;

/** Where text without quotation marks is a date or a number to older readers; a day may be one. */
const dayKeys = new Set(['date', 'reviewed']);

/** Keys that are written twice, or are no plain word (schemas overlook `__proto__`); in front matter what others read otherwise. */
function findingsIn(document: Parsed, isFront: boolean): Finding[] {
  const found: Finding[] = [];
  const add = (node: unknown, code: string) =>
    found.push({ offset: (node as ParsedNode | null)?.range?.[0] ?? 0, code });
  visit(document, {
    Map(_at, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) && key.value !== null ? String(key.value) : '';
        if (name === '' || name === '__proto__') add(key, 'KEY');
        else if (seen.has(name)) add(key, 'DUPLICATE_KEY');
        seen.add(name);
      }
    },
    Scalar(at, node, path) {
      if (!isFront || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const pair = path.at(-1);
      const isDate =
        at === 'value' && isPair(pair) && isScalar(pair.key) && dayKeys.has(String(pair.key.value));
      if (readOtherwise.test(node.value) && !isDate) add(node, 'AMBIGUOUS');
    },
  });
  return found;
}

/** What is told of each kind of finding; anything else is a fault of syntax. */
const messages: Record<string, string> = {
  DUPLICATE_KEY:
    'Dòng này mang cùng tên với một dòng khác; mỗi tên trước dấu hai chấm chỉ viết một lần, xóa một trong hai dòng hoặc gộp lại.',
  KEY: 'Tên của dòng khai báo phải là chữ ở đầu dòng, trước dấu hai chấm; viết lại theo mẫu “tên: giá trị”.',
  AMBIGUOUS:
    'Giá trị trông như một ngày, giờ hay số nên có máy không đọc là chữ; đặt trong ngoặc kép thẳng, ví dụ "2021-08-26".',
};
const brokenSyntax =
  'Máy không đọc được chỗ này; viết mỗi dòng theo mẫu “tên: giá trị”, đủ ngoặc kép, ngoặc vuông, thụt bằng dấu cách thẳng hàng với các dòng cùng cấp.';
