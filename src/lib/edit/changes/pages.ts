import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Loaded } from '../../plan/load.ts';
import { codeOf } from '../../read/load-markdown.ts';
import type { ClauseNodes } from '../../read/markdown/clauses.ts';
import { questionFolder } from '../../read/places.ts';
import type { Entries, Entry } from './data.ts';

/** What fields of pages and questions are called to who reviews. */
export const fieldNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ title: 'tên', short: 'tên ngắn', summary: 'tóm tắt', order: 'số thứ tự', code: 'mã' },
    ...{ aliases: 'chữ để tìm', related: 'mục liên quan', bodies: 'cơ quan', changes: 'lần sửa' },
    ...{ path: 'địa chỉ', clauses: 'thứ tự các tiểu mục', reviewed: 'ngày rà soát' },
    ...{ status: 'tình hình', outcome: 'kết quả', time: 'thời hạn', things: 'việc', thing: 'lời' },
    ...{ document: 'văn bản công nhận', dates: 'mốc', units: 'dựa vào câu', ask: 'câu hỏi' },
    ...{ otherwise: 'cách hỏi khác', conclusion: 'kết luận', next: 'đọc tiếp' },
  }),
);

/**
 * What is published of the Markdown files, by code: pages with what they declare, their address and
 * the order of what stands on them; their clauses line by line, their questions with all their fields.
 */
export function writtenIn({ plan, markdown }: Loaded): Record<'pages' | 'clauses', Entries> {
  const [pages, clauses] = [new Map<string, Entry>(), new Map<string, Entry>()];
  const files = new Map(markdown.map((file) => [codeOf(file), file]));
  for (const [code, { path }] of plan.docs) {
    const { data, source, clauses: split } = files.get(code)!;
    const { questions, changes, aliases, ...declared } = { questions: [], ...data };
    const value = {
      ...{ ...declared, draft: undefined, path, aliases: aliases.join(', ') },
      changes: changes.map(({ date, note }) => `${date}: ${note}`),
      clauses: [...split, ...questions].map(({ id }) => id).join(', '),
    };
    pages.set(code, { title: data.title, value });
    for (const { id, title, ...clause } of split)
      clauses.set(`${code}.${id}`, { title, value: writtenLines(source, clause) });
    for (const { id, otherwise, ...asked } of questions) {
      const question = { ...asked, otherwise: otherwise.join(', ') };
      clauses.set(`${questionFolder}.${id}`, { title: asked.ask, value: question });
    }
  }
  return { pages, clauses };
}

/** The lines of a clause, its heading first; a paragraph is one, however it is wrapped. */
function writtenLines(source: string, clause: Pick<ClauseNodes, 'line' | 'nodes'>): string[] {
  const { line: first, nodes } = clause;
  const wrapped = new Set<number>();
  visit({ type: 'root', children: nodes } satisfies Root, 'paragraph', ({ position }) => {
    const { start, end } = position!;
    for (let line = start.line + 1; line <= end.line; line += 1) wrapped.add(line);
  });
  const lines: string[] = [];
  const last = nodes.at(-1)?.position?.end.line ?? first;
  source.split('\n').forEach((text, at) => {
    if (at + 1 < first || at >= last || !text.trim()) return;
    // A mark further in is none of a quotation.
    if (wrapped.has(at + 1)) lines.push(`${lines.pop()} ${text.replace(/^(?: {0,3}> ?)?\s*/, '')}`);
    else lines.push(text);
  });
  return lines.map((text) => text.replace(/(?<=\S)\s+/g, ' ').trimEnd());
}
