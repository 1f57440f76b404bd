import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyContent, edit } from '../../tests/support/content-copy.ts';
import { differingIn } from '../../tests/support/printed-text.ts';
import { openData } from '../../src/lib/publish/data/tables.ts';
import { editionsIn } from '../../src/lib/publish/editions/editions.ts';
import { kitFiles } from '../../src/lib/publish/kit/kit-files.ts';
import { sheetsOf } from '../../src/lib/publish/kit/sheets.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { editionsDirectory } from '../../src/lib/read/edition-names.ts';
import { readTree } from '../../src/lib/read/read-tree.ts';
import { readStoredFiles } from '../../src/lib/read/stored-files.ts';
import type { Plan } from '../../src/lib/read/types.ts';
import { siteOf } from '../../src/lib/publish/small/site.ts';
import { command, keep, measure, table, whereMeasured, type Taken } from '../measure.ts';
import { inSpreadsheet } from './spreadsheet.ts';

/**
 * `npm run bench:bo-tai-lieu`: the kit made as a whole process, twice from nothing and then with
 * one clause changed; its texts read back by their tags; its workbook as a spreadsheet set to Vietnamese
 * reads it, where there is one. Keeps bench/kit/results.md; exit 1 over a minute or a gigabyte, and where files differ that
 * should not.
 */
const limits = { seconds: 60, megabytes: 1024 };
const edited = {
  file: 'giai-phap/kinh-te-bien.md',
  words: 'chưa thấy ghi. {#thuoc-do}',
  as: 'chưa thấy ghi ở đâu. {#thuoc-do}',
};
using scratch = mkdtempDisposableSync(join(tmpdir(), 'bench-kit-'));
const root = scratch.path;

interface Run extends Taken {
  /** Bytes by file of the site. */
  files: Map<string, Buffer>;
}

const content = copyContent(root);
const first = await made(content, 'mot');
const second = await made(content, 'hai');
const kept = await made(content, 'hai');
const site = siteAt(content);
edit(content, edited.file, edited.words, edited.as);
const changed = await made(content, 'hai');
const differing = other(first, second);
const read = readBack(site.plan, first);
const moved = other(second, changed);
const sheet = await inSpreadsheet(openData(site), root);
const row = (name: string, { wall, cpu, peak }: Run) => [
  name,
  `${wall.toFixed(1)} s`,
  `${cpu.toFixed(1)} s`,
  `${(peak / 2 ** 20).toFixed(0)} MB`,
];
keep('bench/kit/results.md', [
  '# Kit bench',
  '',
  `${whereMeasured()}; load over the last 15 minutes ${loadavg()[2]!.toFixed(1)}.`,
  `The whole command on the real content: ${first.files.size} files, ${(sizeOf(first) / 2 ** 20).toFixed(1)} MB. Limits: ${limits.seconds} s, ${limits.megabytes} MB. “Wall” is what a person waits, on a machine that others used at the same time.`,
  '',
  ...table('run | wall | processor | most memory', [
    row('from nothing', first),
    row('from nothing, again', second),
    row('nothing changed', kept),
    row('one clause changed', changed),
  ]),
  '',
  `Files that differ between two runs from nothing: ${differing.length}.`,
  `Files that one changed clause changes: ${moved.join(', ')}.`,
  `Texts that say by their tags every letter of the content, in its order (the whole, in small and large letters, and each part): ${read.same} of ${read.all}${read.others.map((each) => `; ${each}`).join('')}.`,
  `The workbook in LibreOffice, set to vi-VN: ${sheet.told}`,
]);
const isRight =
  first.wall <= limits.seconds &&
  first.peak <= limits.megabytes * 2 ** 20 &&
  !differing.length &&
  read.same === read.all &&
  sheet.right;
if (!isRight) process.exitCode = 1;

async function made(content: string, name: string): Promise<Run> {
  const kit = join(root, name);
  const taken = await measure(...command('kit', { PLAN_CONTENT_DIR: content, KIT_DIR: kit }));
  const files = kitFiles(siteAt(content)).map(
    ({ file, key }) => [file, readFileSync(join(kit, key))] as const,
  );
  return { ...taken, files: new Map(files) };
}

function siteAt(content: string) {
  const editions = editionsIn(readStoredFiles(editionsDirectory(content)));
  return siteOf(loadContent(readTree(content)).loaded.plan, { site: '', base: '/' }, editions);
}

/** The full texts and the parts, read back by their tags. */
function readBack(plan: Plan, { files }: Run) {
  const texts = sheetsOf(plan).filter(({ kind }) => ['whole', 'large', 'part'].includes(kind));
  const pdf = join(root, 'doc-lai.pdf');
  const others = texts.flatMap((sheet) => {
    writeFileSync(pdf, files.get(sheet.file)!);
    const [said, meant] = differingIn(plan, sheet, pdf);
    return said === undefined ? [] : `${sheet.file}: “${said}”, not “${meant}”`;
  });
  return { all: texts.length, same: texts.length - others.length, others };
}

function other(before: Run, after: Run): string[] {
  const files = [...after.files].filter(([file, bytes]) => !before.files.get(file)?.equals(bytes));
  return files.map(([file]) => file).sort();
}

function sizeOf({ files }: Run): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}
