/**
 * Reads comma-separated values back as RFC 4180 has them, for tests.
 *
 * @throws {Error} where the mark of UTF-8 is missing, or what follows is no cell.
 * @example
 * parsedCsv('\uFEFFa,"b ""c"""\r\n') // [['a', 'b "c"']]
 */
export function parsedCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('BOM');
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (field.lastIndex = 1; field.lastIndex < text.length;) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(text.slice(at, at + 40));
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
