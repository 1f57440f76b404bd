import ExcelJS from 'exceljs';
import { dataPageWords as words } from '../../words/data-words.ts';
import { dataFiles, dataFolder } from './data-files.ts';
import { packed, packedAgain } from './packed.ts';
import type { OpenData } from './tables.ts';

/** Every column of the open data with what stands in it, below its headings. */
function dictionaryOf({ tables }: OpenData): string[][] {
  const { table, name, title, type, about } = words.columns;
  return [
    [table, name, title, type, about],
    ...tables.flatMap((each) =>
      each.columns.map((column) => [
        ...[each.title, column.name, column.title, words.types[column.type], column.about],
      ]),
    ),
  ];
}

/** A workbook for people: numbers as numbers, all else as text, however it begins. */
export async function workbookOf(data: OpenData): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = data.site;
  const tables = data.tables.map(({ title, columns, rows }) => ({
    title,
    rows: [columns.map((column) => column.title), ...rows],
  }));
  for (const { title, rows } of [
    ...tables,
    { title: words.dictionary, rows: dictionaryOf(data) },
  ]) {
    const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRows(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column, at) => {
      const longest = Math.max(...rows.map((row) => String(row[at]).length));
      column.width = Math.min(Math.max(longest, 8), 60) + 2;
    });
  }
  return packedAgain(await book.xlsx.writeBuffer(), data.date);
}

/** All of the open data but the workbook, with its dictionary. */
export function zipOf(data: OpenData): Promise<Uint8Array> {
  const named = dataFiles(data).map(
    ({ file, text }) => [file.replace(`${dataFolder}/`, ''), text()] as const,
  );
  const about = [words.title, data.site, data.date, data.licence, words.version(data.version)];
  const dictionary = dictionaryOf(data).map((row) => row.join('\t'));
  const told = `${[...about, '', ...dictionary].join('\r\n')}\r\n`;
  return packed([...named, ['doc-truoc.txt', `\uFEFF${told}`]], data.date);
}
