import type { Memory } from './memory.ts';
import { inEachEntry } from './entries.ts';
import { ledgerFile } from './ledger-file.ts';
import { limitProblems } from './limits.ts';
import { dataFiles, isContentFile } from './places.ts';
import { plainYamlProblems } from './plain-yaml.ts';
import type { Problem } from './problem.ts';
import { linkMark, type ContentTree } from './content-tree.ts';

/** What is asked of a file before it is parsed, in order. */
const questions = [unreadable, limitProblems, empty, inEachEntry(plainYamlProblems)];

/** Why some files are not to be parsed: of each what the first question finds, as others may only follow from that. */
export function earlyProblems(tree: ContentTree, memory: Memory): Problem[] {
  return [...tree].flatMap(([file, text]) =>
    isContentFile(file) && text !== linkMark ? memory.ofText(firstRefusal, file, text) : [],
  );
}

function firstRefusal(file: string, text: string, memory: Memory): Problem[] {
  for (const ask of questions) {
    const problems = ask(file, text, memory);
    if (problems.length) return problems;
  }
  return [];
}

/** What stands in a decoded file that was no text in UTF-8: the first is what decoding leaves of such bytes. */
const marks = {
  '\uFFFD':
    'Dòng này có chữ không đọc được, vì tệp không lưu bằng mã UTF-8; mở bản gốc, chép chữ rồi dán vào ô soạn thảo.',
  '\0': 'Tệp này không phải tệp chữ, hoặc lưu bằng mã UTF-16; mở bản gốc, chép chữ rồi dán vào ô soạn thảo.',
};

function unreadable(file: string, text: string): Problem[] {
  const [mark, message] = Object.entries(marks).find(([each]) => text.includes(each)) ?? [];
  if (!mark || !message) return [];
  const line = text.slice(0, text.indexOf(mark)).split(/\r\n?|\n/).length;
  return [{ file, line, rule: 'ma-utf-8', message }];
}

/** Data files that are lists; others are mappings. */
const lists = ['doi-chieu.yaml', 'mau-thuan.yaml'];

function empty(file: string, text: string): Problem[] {
  if (/[^\s\uFEFF]/.test(text)) return [];
  const isData = (dataFiles as readonly string[]).includes(file);
  // What every content has in full can only be brought back.
  const otherwise = ['site.yaml', 'plan.yaml', ledgerFile].includes(file)
    ? ''
    : isData
      ? `, hoặc ghi ${lists.includes(file) ? '[]' : '{}'} nếu cố ý để trống`
      : ', hoặc xóa tệp nếu không dùng nữa';
  const message = `Tệp này trống; lấy lại nội dung cũ${otherwise}.`;
  return [{ file, line: 1, rule: 'tep-trong', message }];
}
