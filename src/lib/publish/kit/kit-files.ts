import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { latestChange } from '../../plan/latest-change.ts';
import { sectionsOf } from '../../plan/place.ts';
import { sha256 } from '../editions/clause-hash.ts';
import type { Doc } from '../../read/types.ts';
import { outreach } from '../../read/reserved.ts';
import type { SmallFile } from '../small/small-files.ts';
import type { Site } from '../small/site.ts';
import { openData, type OpenData } from '../data/tables.ts';
import { pressPictures } from '../outreach/pictures.ts';
import { scriptParagraphs, scriptsOf } from '../outreach/script-text.ts';
import { pictureFaces } from '../share/faces.ts';
import { boardSheet, sectionSheet } from './section-sheet.ts';
import type { Template } from './printer.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import { wholeSheets } from './whole-sheet.ts';

/** A file that `npm run bo-tai-lieu` makes, and the name under which it is kept. */
export interface KitFile {
  /** Inside the site: `to-roi/gp-2.pdf`. */
  file: string;
  /** Changes with whatever of the content goes into it, with what lays it out and with the packages. */
  key: string;
  /** The page whose words it has, if it is of one. */
  doc?: Doc | undefined;
  printed?: { template: Template; data: string };
  drawn?: { svg: string; width: number; colours: number };
  scripts?: Scripts;
  packed?: OpenData;
}

/** The scripts of a section, each by its paragraphs. */
export interface Scripts {
  site: string;
  title: string;
  /** The day of the last change of the section. */
  date: string;
  scripts: string[][];
}

/** Where they are kept: `KIT_DIR`, by default among what is made again from the packages. */
export const kitDirectory = () => process.env.KIT_DIR || 'node_modules/.cache/bo-tai-lieu';

/** Points of the text, and for who needs it large. */
const size = { plain: 10, large: 18 } as const;

export const packedData = { workbook: 'du-lieu/du-lieu.xlsx', zip: 'du-lieu/du-lieu.zip' } as const;

/** A file of the kit but for its name among those that are kept. */
type Made = Omit<KitFile, 'key'>;

/** Every file of the kit as the content is now. */
export function kitFiles(site: Site): KitFile[] {
  // From the root of the project, where every command and build stands: a bundle lies elsewhere.
  const makers = [
    'package-lock.json',
    ...globSync('src/lib/publish/{kit,data,share}/**/*.{ts,typ}').sort(),
  ];
  const made = sha256(makers.map((file) => readFileSync(file, 'utf8')).join('\n'));
  // Sheets need the most room: last, when what the others took is free again.
  return [
    ...pictureFiles(site),
    ...scriptFiles(site),
    ...packedFiles(site),
    ...sheetFiles(site),
  ].map((each) => ({
    ...each,
    key: sha256([made, JSON.stringify({ ...each, doc: undefined })].join('\n')),
  }));
}

function sheetFiles(site: Site): Made[] {
  const whole = wholeSheets(site);
  const dataOf = (sheet: Sheet): object => {
    if (sheet.kind === 'board') return boardSheet(site, site.plan.pages['ket-qua']!);
    if (sheet.kind === 'leaflet' || sheet.kind === 'poster')
      return sectionSheet(site, sheet.doc, sheet.kind);
    if (sheet.kind === 'part') return whole.part(sheet.doc, size.plain);
    return whole.fullText(sheet.kind === 'large' ? size.large : size.plain);
  };
  return sheetsOf(site.plan).map((sheet) => {
    const template = ['whole', 'large', 'part'].includes(sheet.kind) ? 'whole' : 'sheets';
    const data = JSON.stringify(dataOf(sheet), inPieces).normalize('NFC');
    const doc = 'doc' in sheet ? sheet.doc : undefined;
    return { file: sheet.file, doc, printed: { template, data } };
  });
}

function pictureFiles({ plan }: Site): Made[] {
  const { measures } = pictureFaces();
  return pressPictures(plan).map(({ name, width, doc, svg }) => ({
    file: pictureFile(name),
    doc,
    drawn: { svg: svg(measures), width, colours: 16 },
  }));
}

export const pictureFile = (name: string, kind: 'svg' | 'png' = 'png') =>
  `${outreach.press.slice(1)}${name}.${kind}`;

/** Of each section both scripts in one document. */
function scriptFiles({ plan }: Site): Made[] {
  return sectionsOf(plan).map((doc) => ({
    file: scriptFile(doc),
    doc,
    scripts: {
      ...{ site: plan.site.name, title: doc.title, date: latestChange([doc]) },
      scripts: scriptsOf(plan, doc).map((script) => scriptParagraphs(doc, script)),
    },
  }));
}

export const scriptFile = ({ code }: Pick<Doc, 'code'>, kind: 'txt' | 'docx' = 'docx') =>
  `${outreach.radio.slice(1)}${code}.${kind}`;

function packedFiles(site: Site): Made[] {
  const packed = openData(site);
  return Object.values(packedData).map((file) => ({ file, packed }));
}

/** What is drawn, led to or copied to the letter. */
const kept = new Set(['svg', 'glyph', 'to', 'alt', 'cited', 'code']);

/** A word longer than a line may be cut: else it would run off the paper. */
function inPieces(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || kept.has(key)) return value;
  return value.replace(/[\p{L}\p{N}]{25,}/gu, (word) => word.replace(/.{12}(?=.)/gu, '$&\u200B'));
}

/** The files of the kit that were made of this content, to be laid beside the pages; none where it was never run. */
export function keptKit(site: Site): (SmallFile & { bytes: number })[] {
  return site.plan.memory.given('kept kit', site, [], () => {
    const directory = kitDirectory();
    if (!existsSync(directory)) return [];
    return kitFiles(site).flatMap(({ file, key }) => {
      const path = `${directory}/${key}`;
      return existsSync(path)
        ? [{ file, bytes: statSync(path).size, text: () => readFileSync(path) }]
        : [];
    });
  });
}
