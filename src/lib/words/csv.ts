/** What a spreadsheet takes for a formula, also in the full-width forms it reads as the same: after an apostrophe none runs it. */
const formula = /^(?=[=+\-@＝＋－＠])/u;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.trim().replace(formula, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8.
 * Numbers are written with a point; an empty text is an empty cell.
 *
 * @example
 * csvText([['Tên', 'Số'], ['=A1', 10.04]]) // "\uFEFFTên,Số\r\n'=A1,10.04\r\n"
 */
export function csvText(rows: (string | number)[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
