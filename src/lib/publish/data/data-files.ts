import { csvText } from '../../words/csv.ts';
import { dataPageWords as words } from '../../words/data-words.ts';
import { resultsFile } from '../../read/reserved.ts';
import type { SmallFile } from '../small/small-files.ts';
import type { DataTable, OpenData } from './tables.ts';

export const dataFolder = 'du-lieu';

/** The files of a table inside the site. The results stood at the root before there was a folder. */
export function filesOf(name: DataTable['name']) {
  const csv = name === 'ket-qua' ? resultsFile.slice(1) : `${dataFolder}/${name}.csv`;
  return {
    csv,
    metadata: `${csv}-metadata.json`,
    json: `${dataFolder}/${name}.json`,
    schema: `${dataFolder}/${name}.schema.json`,
  };
}

/** Each table as JSON with its JSON Schema, and as CSV (RFC 4180) with what CSVW says of it. */
export function dataFiles(data: OpenData): SmallFile[] {
  return data.tables.flatMap((table) => {
    const { csv, metadata, json, schema } = filesOf(table.name);
    return [
      { file: json, text: () => jsonOf(data, table) },
      { file: schema, text: () => schemaOf(data, table) },
      { file: metadata, text: () => csvwOf(data, table) },
      { file: csv, text: () => csvOf(table) },
    ];
  });
}

/** With headings that people read. */
const csvOf = ({ columns, rows }: DataTable) =>
  csvText([columns.map(({ title }) => title), ...rows]);

const written = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** A row a line; what is not there is left out. */
function jsonOf({ version, site, date, licence }: OpenData, table: DataTable): string {
  const { name, title, columns, rows } = table;
  const entries = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(
        columns.flatMap((column, at) => (row[at] === '' ? [] : [[column.name, row[at]]])),
      ),
    ),
  );
  const head = JSON.stringify({
    $schema: `${name}.schema.json`,
    ...{ trang: site, bang: title, ban: version, ngay: date, giay_phep: licence },
  });
  return `${head.slice(0, -1)},"dong":[\n${entries.join(',\n')}\n]}\n`;
}

function schemaOf({ version }: OpenData, { title, about, columns }: DataTable): string {
  const properties = Object.fromEntries(
    columns.map((column) => [
      column.name,
      { type: column.type, title: column.title, description: column.about },
    ]),
  );
  const text = { type: 'string' };
  return written({
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...{ title, description: about, type: 'object' },
    required: ['trang', 'bang', 'ban', 'ngay', 'giay_phep', 'dong'],
    additionalProperties: false,
    properties: {
      ...{ $schema: text, trang: text, bang: text, ban: { const: version }, ngay: text },
      giay_phep: text,
      dong: {
        type: 'array',
        items: { type: 'object', properties, additionalProperties: false },
      },
    },
  });
}

/** As CSV on the Web asks for (W3C, 2015). */
function csvwOf({ date }: OpenData, { name, title, about, columns }: DataTable): string {
  return written({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: filesOf(name).csv.split('/').at(-1),
    ...{ 'dc:title': title, 'dc:description': about, 'dc:modified': date },
    'dc:license': { '@id': words.licenceAddress },
    tableSchema: {
      columns: columns.map((column) => ({
        ...{ name: column.name, titles: column.title, datatype: column.type },
        'dc:description': column.about,
      })),
    },
  });
}
