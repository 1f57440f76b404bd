import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenData } from '../../src/lib/publish/data/tables.ts';
import { workbookOf } from '../../src/lib/publish/data/workbook.ts';

/** What a spreadsheet would take for a formula or a number. */
const hostile = [
  '=1+1',
  '+84',
  '-3,92',
  '@SUM(A1)',
  '=HYPERLINK("https://a.vn";"a")',
  '＝1',
  '00123',
  '1e5',
  '1/3',
  '10,04',
];

const vietnamese = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`;

/** Opens the workbook, hostile rows added, in LibreOffice set to Vietnamese, and reads what it made of the cells. */
export async function inSpreadsheet(
  data: OpenData,
  folder: string,
): Promise<{ told: string; right: boolean }> {
  const tables = data.tables.map((table) => ({
    ...table,
    rows: [...table.rows, ...hostile.map((text) => table.columns.map(() => text))],
  }));
  const profile = join(folder, 'libreoffice');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), vietnamese);
  writeFileSync(join(folder, 'bang.xlsx'), await workbookOf({ ...data, tables }));
  const { error, status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'bang.xlsx'),
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (error) return { told: 'not there, skipped.', right: true };
  if (status) return { told: stderr, right: false };
  const xml = readFileSync(join(folder, 'bang.fods'), 'utf8');
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const numbers = data.tables
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => typeof cell === 'number');
  const found = count(/<table:table-cell[^>]* office:value-type="float"/g);
  const formulas = count(/table:formula=/g);
  const kept = hostile.filter((text) =>
    xml.includes(`<text:p>${text.replaceAll('"', '&quot;')}</text:p>`),
  );
  return {
    told: `${found} of ${numbers.length} numbers are numbers, ${formulas} formulas, ${kept.length} of ${hostile.length} hostile texts are texts.`,
    right: found === numbers.length && formulas === 0 && kept.length === hostile.length,
  };
}
