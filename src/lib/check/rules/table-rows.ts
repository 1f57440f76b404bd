import type { Table } from 'mdast';
import { nodesOf } from '../texts/nodes-of.ts';
import type { Found, Rule } from '../rule.ts';

/** Every row of a table has as many cells as its head: Markdown drops the others, and fills up. */
export const tableRows: Rule = {
  code: 'o-bang',
  reason:
    'Dòng nhiều ô hơn dòng đầu bảng thì ô thừa lặng lẽ mất đi; dòng ít ô hơn thì chữ đứng nhầm cột.',
  check(loaded) {
    return loaded.markdown.flatMap(({ file, root }) =>
      loaded.memory
        .of(nodesOf, root)
        .flatMap((node) => (node.type === 'table' ? unevenRows(file, node) : [])),
    );
  },
};

function unevenRows(file: string, { children: [head, ...rows] }: Table): Found[] {
  const columns = head!.children.length;
  return rows.flatMap(({ children: { length }, position }): Found[] => {
    if (length === columns) return [];
    const message = `Dòng này có ${length} ô mà dòng đầu bảng có ${columns}; thêm hay bỏ dấu “|” cho đủ ${columns} ô, ô trống thì ghi “—”, dấu “|” là chữ thì viết “\\|”.`;
    return [{ file, line: position?.start.line ?? 1, message }];
  });
}
