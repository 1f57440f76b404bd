/** What Markdown would read as a mark; not a note's bracket. */
const marks = /[\\`*_{}<>~#|]|\[(?!@)/g;
/** What a line of plain text begins with: of a list, quotation or heading. */
const opening = /^(?:\s*(?:>|#+|-|\d+\.)(?=\s|$))*\s*/;

/**
 * The plain text of a kept clause as Markdown that renders it: rows as a table, headings one level
 * higher, under the title of the page.
 *
 * @example
 * frozenMarkdown('### A\n\nMột *hai*.[@a]') // '## A\n\nMột \\*hai\\*.[@a]'
 */
export function frozenMarkdown(text: string): string {
  return text
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      return isTable(lines) ? table(lines) : lines.map(escaped).join('\n');
    })
    .join('\n\n');
}

function isTable(lines: string[]): boolean {
  return lines.length > 1 && lines.every((line) => !opening.exec(line)![0] && line.includes(' | '));
}

function table([header = '', ...rows]: string[]): string {
  const cells = (row: string) => row.split(' | ').map((cell) => cell.replace(marks, '\\$&'));
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  const rule = cells(header).map(() => '-');
  return [line(cells(header)), line(rule), ...rows.map((row) => line(cells(row)))].join('\n');
}

function escaped(line: string): string {
  const [marked] = opening.exec(line)!;
  return marked.replace(/^##/, '#') + line.slice(marked.length).replace(marks, '\\$&');
}
