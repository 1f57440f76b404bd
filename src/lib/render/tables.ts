import type { Element, ElementContent } from 'hast';

/** What the parts of a table are: laid out as blocks or grids, some browsers forget it. */
export const tableRoles = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  column: 'columnheader',
  name: 'rowheader',
  cell: 'cell',
} as const;

/**
 * Prepares a table for phones: each cell learns its column's heading, so that rows can
 * be stacked there, and each part its role.
 */
export function stackableTable(table: Element): Element {
  const [head, ...bodies] = elementsOf(table);
  const headings = elementsOf(elementsOf(head)[0]).map(plainText);
  const rows = (section: Element) =>
    withRole(
      section,
      tableRoles.group,
      elementsOf(section).map((row) => withRole(row, tableRoles.row, spaced(cells(row)))),
    );
  const cells = (row: Element) =>
    elementsOf(row).map((cell, column) =>
      cell.tagName === 'th'
        ? withRole({ ...cell, properties: { scope: 'col' } }, tableRoles.column, cell.children)
        : withRole(
            { ...cell, properties: { dataLabel: headings[column] ?? '' } },
            tableRoles.cell,
            cell.children,
          ),
    );
  return withRole(
    table,
    tableRoles.table,
    [head, ...bodies].flatMap((each) => (each ? [rows(each)] : [])),
  );
}

function withRole(element: Element, role: string, children: ElementContent[]): Element {
  return { ...element, properties: { ...element.properties, role }, children };
}

/** Without a space between them, a search index reads two cells as one word. */
function spaced(elements: Element[]): ElementContent[] {
  return elements.flatMap((each) => [each, { type: 'text', value: ' ' } as const]);
}

function elementsOf(element: Element | undefined): Element[] {
  return (element?.children ?? []).filter((child) => child.type === 'element');
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
