import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

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
 * be stacked there, and each part its role. The first cell of a row names it, and a caption the
 * table, to whom hears it.
 */
export function stackableTable(table: Element, caption: string): Element {
  const sections = elementsOf(table);
  const headings = elementsOf(elementsOf(sections[0])[0]).map(plainText);
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
        : bodyCell(cell, headings[column] ?? '', !column && headings.length > 1),
    );
  return withRole(table, tableRoles.table, [
    ...(caption ? [h('caption.sr-only', { dataPagefindIgnore: '' }, caption)] : []),
    ...sections.map(rows),
  ]);
}

function bodyCell({ children, ...cell }: Element, dataLabel: string, isName: boolean): Element {
  return isName
    ? withRole(h('th', { scope: 'row', dataLabel }), tableRoles.name, children)
    : withRole({ ...cell, properties: { dataLabel }, children }, tableRoles.cell, children);
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
