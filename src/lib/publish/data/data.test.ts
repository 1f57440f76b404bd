import Ajv from 'ajv';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { parsedCsv } from '../../../../tests/support/read-csv.ts';
import { readStoredFiles } from '../../read/stored-files.ts';
import { editionsIn } from '../editions/editions.ts';
import { siteOf } from '../small/site.ts';
import { dataFiles, filesOf } from './data-files.ts';
import { openData, type OpenData } from './tables.ts';
import { workbookOf, zipOf } from './workbook.ts';
import { real } from '../../../../tests/support/content.ts';

const { plan } = real;
const editions = editionsIn(readStoredFiles('content/phien-ban'));
const data = openData(siteOf(plan, { site: 'https://vi-du.vn', base: '/thu/' }, editions));
const texts = new Map(dataFiles(data).map(({ file, text }) => [file, String(text())]));
const jsonAt = (file: string) => JSON.parse(texts.get(file)!) as Record<string, unknown>;

/** Cells that a spreadsheet would run, or that a table must not break at. */
const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@A1',
  '=HYPERLINK("https://a.vn","a")',
  '＝1',
  'a,"b"\r\nc',
  '00123',
  '1e5',
  '10,04',
];
const made: OpenData = {
  ...data,
  tables: [
    {
      ...data.tables[0]!,
      columns: [
        { name: 'chu', title: 'Chữ', type: 'string', about: 'Chữ.' },
        { name: 'so', title: 'Số', type: 'number', about: 'Số.' },
      ],
      rows: hostile.map((text, at) => [text, at + 0.5]),
    },
  ],
};

describe('the open data', () => {
  it.each(data.tables.map((table) => [table.name, table] as const))(
    'holds what its schema says: %s',
    (name, { rows, columns }) => {
      const { json, schema } = filesOf(name);
      const validate = new Ajv({ strict: true, strictTypes: false }).compile(jsonAt(schema));
      expect(validate(jsonAt(json)), JSON.stringify(validate.errors?.[0])).toBe(true);
      expect((jsonAt(json).dong as unknown[]).length).toBe(rows.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(validate({ ...jsonAt(json), dong: [{ khac: 1 }] })).toBe(false);
    },
  );

  it.each(data.tables.map((table) => [table.name, table] as const))(
    'comes back from CSV as it went in, under the columns that CSVW tells: %s',
    (name, table) => {
      const [heading, ...rows] = parsedCsv(texts.get(filesOf(name).csv)!);
      const columns = (
        jsonAt(filesOf(name).metadata).tableSchema as {
          columns: { titles: string; name: string }[];
        }
      ).columns;
      expect(columns.map(({ titles }) => titles)).toEqual(heading);
      for (const column of columns) expect(column.name).toMatch(/^[a-z0-9_]+$/);
      // What a spreadsheet would run has an apostrophe before it.
      const written = table.rows.map((row) => row.map((cell) => String(cell).trim()));
      expect(rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(written);
    },
  );

  it('names for each unit the address where it stands', () => {
    const [first] = jsonAt('du-lieu/cau.json').dong as { ma: string; dia_chi: string }[];
    expect(first!.dia_chi).toMatch(/^https:\/\/vi-du\.vn\/thu\/.+#/);
    const codes = (jsonAt('du-lieu/cau.json').dong as { ma: string }[]).map(({ ma }) => ma);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the workbook', () => {
  it('has numbers as numbers and all else as text, with no formula', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await workbookOf(made)).buffer as never);
    const sheet = book.worksheets[0]!;
    hostile.forEach((text, at) => {
      const [, first, second] = sheet.getRow(at + 2).values as unknown[];
      expect(typeof first).toBe('string');
      expect(String(first).replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
      expect(second).toBe(at + 0.5);
    });
    expect(book.worksheets.at(-1)!.name).toBe('Từ điển');
  });

  it('and the archive are the same byte for byte when made again', async () => {
    for (const make of [workbookOf, zipOf])
      expect(Buffer.from(await make(data)).equals(Buffer.from(await make(data)))).toBe(true);
  });

  it('stands beside an archive of every file of the data, of the day of the content', async () => {
    const zip = await JSZip.loadAsync(await zipOf(data));
    const names = Object.keys(zip.files);
    expect(names).toHaveLength(data.tables.length * 4 + 1);
    for (const { date } of Object.values(zip.files))
      expect(date.toISOString().slice(0, 10)).toBe(data.date);
    expect(await zip.file('cau.json')!.async('string')).toBe(texts.get('du-lieu/cau.json'));
    expect(await zip.file('doc-truoc.txt')!.async('string')).toContain('Giá trị');
  });
});
