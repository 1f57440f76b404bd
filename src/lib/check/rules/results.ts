import type { Block } from '../../read/markdown/blocks.ts';
import { wordingOf } from '../../read/markdown/runs.ts';
import { isSection, type MarkdownFile } from '../../read/load-markdown.ts';
import {
  isTime,
  kindColumn,
  kindNamed,
  kindWords,
  labelParts,
  timeColumn,
  unknownTime,
} from '../../read/reports.ts';
import type { Found, Rule } from '../rule.ts';

/** An item or row of the clause of results that names a source says what it is and of when. */
export const results: Rule = {
  code: 'ket-qua',
  check: ({ markdown, memory }) =>
    markdown.filter(isSection).flatMap((page) => memory.of(problemsIn, page)),
};

function problemsIn({ file, clauses }: MarkdownFile): Found[] {
  const blocks = clauses.filter(({ id }) => id === 'ket-qua').flatMap((each) => each.blocks);
  // Of an item with several runs of sentences the first tells for all.
  const firsts = new Map(blocks.toReversed().map((block) => [block.lines[0], block]));
  return [...firsts].flatMap(([line, block]) =>
    block.notes.length ? { file, line, message: problemOf(block) } : [],
  );
}

const kinds = Object.values(kindWords).join(', ');

function problemOf({ kind, label, cells }: Block): string | undefined {
  if (kind === 'item') return labelProblem(label);
  if (!cells) return undefined;
  const under = new Map(cells.map(([column, cell]) => [column, wordingOf(cell)]));
  const [word, when] = [under.get(kindColumn), under.get(timeColumn)];
  return word === undefined || when === undefined
    ? `Bảng kết quả này thiếu cột “${word === undefined ? kindColumn : timeColumn}”; thêm cột ấy, bảng kết quả nào cũng có hai cột ${kindColumn} và ${timeColumn}.`
    : wrong(word, when);
}

/** What is wrong with the kind and time that a result opens with. */
export function labelProblem(label: string | undefined): string | undefined {
  return label === undefined
    ? `Kết quả này chưa ghi loại và lúc; mở đầu bằng hai điều ấy như “**Báo cáo, 3/2022:**”, loại là một trong: ${kinds}.`
    : wrong(...labelParts(label));
}

function wrong(word: string, when: string): string | undefined {
  if (!kindNamed(word)) return `“${word}” không phải là một loại kết quả; ghi một trong: ${kinds}.`;
  return isTime(when)
    ? undefined
    : `Kết quả này ${when ? `ghi lúc “${when}” sai mẫu` : 'chưa ghi lúc'}; ghi ngày, tháng hay năm như 4/3/2022, 3/2022, 2022, 2018–2022, hoặc ghi “${unknownTime}” khi nguồn không có.`;
}
