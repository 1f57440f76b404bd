import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sha256 } from '../editions/clause-hash.ts';
import type { SmallFile } from '../small/small-files.ts';
import type { Site } from '../small/site.ts';
import { openData } from '../data/tables.ts';
import { boardSheet, sectionSheet } from './section-sheet.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import { templateText, type Template } from './templates.ts';
import { wholeSheets } from './whole-sheet.ts';

/** A file that `npm run bo-tai-lieu` makes, and the name under which it is kept. */
export interface KitFile {
  /** Inside the site: `to-roi/gp-2.pdf`. */
  file: string;
  /** Changes with whatever of the content, the templates or the programs goes into it. */
  key: string;
  /** Of what is printed. */
  printed?: { sheet: Sheet; template: Template; data: string };
}

/** Where they are kept: `KIT_DIR`, by default among what is made again from the packages. */
export const kitDirectory = () => process.env.KIT_DIR || 'node_modules/.cache/bo-tai-lieu';

/** Points of the text, and for who needs it large. */
const size = { plain: 10, large: 18 } as const;

/** The workbook of the open data, and all of the open data in one. */
export const packedData = { workbook: 'du-lieu/du-lieu.xlsx', zip: 'du-lieu/du-lieu.zip' } as const;

/** Every file of the kit as the content is now. */
export function kitFiles(site: Site): KitFile[] {
  const whole = wholeSheets(site);
  const dataOf = (sheet: Sheet): object => {
    if (sheet.kind === 'board') return boardSheet(site, site.plan.pages['ket-qua']!);
    if (sheet.kind === 'leaflet' || sheet.kind === 'poster')
      return sectionSheet(site, sheet.doc, sheet.kind);
    if (sheet.kind === 'part') return whole.part(sheet.doc, size.plain);
    return whole.fullText(sheet.kind === 'large' ? size.large : size.plain);
  };
  const printed = ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/be-vietnam-pro'];
  const press = printed.map(versionOf).join();
  const sheets = sheetsOf(site.plan).map((sheet): KitFile => {
    const template = ['whole', 'large', 'part'].includes(sheet.kind) ? 'whole' : 'sheets';
    const data = JSON.stringify(dataOf(sheet), inPieces).normalize('NFC');
    const key = sha256([press, templateText(template), data].join('\n'));
    return { file: sheet.file, key, printed: { sheet, template, data } };
  });
  const packers = ['exceljs', 'jszip'].map(versionOf).join();
  const data = JSON.stringify(openData(site));
  const packed = Object.values(packedData).map((file) => ({
    file,
    key: sha256([packers, file, data].join('\n')),
  }));
  return [...sheets, ...packed];
}

/** What is drawn, led to or copied to the letter. */
const kept = new Set(['svg', 'glyph', 'to', 'alt', 'cited', 'code']);

/** A word longer than a line may be cut: else it would run off the paper. */
function inPieces(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || kept.has(key)) return value;
  return value.replace(/[\p{L}\p{N}]{25,}/gu, (word) => word.replace(/.{12}(?=.)/gu, '$&\u200B'));
}

function versionOf(name: string): string {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return `${name}@${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}

/** The files of the kit that were made of this content, by their place in the site; none where it was never run. */
export function keptKit(site: Site): Map<string, string> {
  const directory = kitDirectory();
  if (!existsSync(directory)) return new Map();
  return new Map(
    kitFiles(site)
      .map(({ file, key }) => [file, `${directory}/${key}`] as const)
      .filter(([, path]) => existsSync(path)),
  );
}

/** The same, to be laid beside the pages. */
export function keptKitFiles(site: Site): SmallFile[] {
  return [...keptKit(site)].map(([file, path]) => ({ file, text: () => readFileSync(path) }));
}
