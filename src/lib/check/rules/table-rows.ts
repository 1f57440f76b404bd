import { nodesOf } from '../texts/nodes-of.ts';
import type { Rule } from '../rule.ts';

/**
 * Every row of a table has as many cells as its head: Markdown drops the others, and fills up. A table
 * of one column is a list: a kept text tells rows by what stands between their cells.
 */
export const tableRows: Rule = {
  code: 'o-bang',
  *check({ markdown, memory }) {
    for (const { file, root } of markdown)
      for (const node of memory.of(nodesOf, root)) {
        if (node.type !== 'table') continue;
        const [head, ...rows] = node.children;
        const columns = head!.children.length;
        if (columns === 1)
          yield {
            ...{ file, line: node.position!.start.line },
            message: 'Bảng này chỉ có một cột; viết thành danh sách, mỗi dòng mở đầu bằng “- ”.',
          };
        for (const { children, position } of rows) {
          const { length } = children;
          const message = `Dòng này có ${length} ô mà dòng đầu bảng có ${columns}; thêm hay bỏ dấu “|” cho đủ ${columns} ô, ô trống thì ghi “—”, dấu “|” là chữ thì viết “\\|”.`;
          if (length !== columns) yield { file, line: position!.start.line, message };
        }
      }
  },
};
