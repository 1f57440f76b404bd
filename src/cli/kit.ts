import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { contentFolder } from '../lib/check/content-folder.ts';
import { workbookOf, zipOf } from '../lib/publish/data/workbook.ts';
import { openData } from '../lib/publish/data/tables.ts';
import { kitDirectory, kitFiles, packedData, type KitFile } from '../lib/publish/kit/kit-files.ts';
import { lettersWithoutGlyph } from '../lib/publish/kit/letters.ts';
import { createPrinter, DoesNotFit } from '../lib/publish/kit/printer.ts';
import type { Sheet } from '../lib/publish/kit/sheets.ts';
import { siteOf } from '../lib/publish/small/site.ts';
import { configuredPublication } from '../lib/read/configured.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { Memory } from '../lib/read/memory.ts';
import { readContent } from './read-content.ts';
import { formatProblem, type Problem } from '../lib/read/problem.ts';
import type { ContentTree } from '../lib/read/read-tree.ts';
import { kitMessages as say } from '../lib/words/kit-words.ts';

/**
 * `npm run bo-tai-lieu`: prints every sheet of the checked content and packs its data, each kept
 * under the hash of what it is made of: what is there already is not made again, and the next
 * build lays it beside the pages. A sheet that cannot be made whole is told of, and not made.
 */
export default async function kit(_words: string[], memory = new Memory()): Promise<number> {
  const directory = contentDirectory();
  if (!readContent(directory)) return 1;
  const { tree, loaded, problems } = contentFolder(directory, memory);
  if (problems.length) return refused(problems, directory);
  const site = siteOf(loaded.plan, configuredPublication());
  const kept = kitDirectory();
  mkdirSync(kept, { recursive: true });
  const files = kitFiles(site);
  const missing = files.filter(({ key }) => !existsSync(`${kept}/${key}`));
  const print = printing(tree);
  const data = openData(site);
  const wrong: Problem[] = [];
  for (const { file, key, printed } of missing) {
    const made = printed
      ? print(printed)
      : await (file === packedData.workbook ? workbookOf : zipOf)(data);
    if (!(made instanceof Uint8Array)) wrong.push(made);
    else keep(`${kept}/${key}`, made);
  }
  const made = missing.length - wrong.length;
  console.log(say.made(made, files.length - missing.length, kept));
  return wrong.length ? refused(wrong, directory) : 0;
}

function refused(problems: Problem[], directory: string): number {
  for (const problem of problems) console.error(formatProblem(problem, directory));
  return 1;
}

/** Prints a sheet, or tells where in the content stands what keeps it from being printed. */
function printing(tree: ContentTree) {
  const print = createPrinter();
  const strange = lettersWithoutGlyph();
  return ({ sheet, template, data }: NonNullable<KitFile['printed']>): Uint8Array | Problem => {
    const [letter] = strange(data);
    if (letter !== undefined) return problem(...placeOf(letter, sheet, tree), say.letter(letter));
    try {
      return print(template, data);
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error;
      return problem(fileOf(sheet), 1, say.unfit(sheet.file));
    }
  };
}

const fileOf = (sheet: Sheet) =>
  ('doc' in sheet ? sheet.doc.clauses[0]?.at.file : undefined) ?? 'plan.yaml';

/** Where a letter stands: in the file of the sheet, else in the first that has it. */
function placeOf(letter: string, sheet: Sheet, tree: ContentTree): [file: string, line: number] {
  const own = fileOf(sheet);
  for (const file of [own, ...tree.keys()]) {
    const at = (tree.get(file) ?? '')
      .normalize('NFC')
      .split('\n')
      .findIndex((line) => line.includes(letter));
    if (at >= 0) return [file, at + 1];
  }
  return [own, 1];
}

function problem(file: string, line: number, message: string): Problem {
  return { file, line, rule: 'to-in', message };
}

/** Whole or not at all: of two that run side by side each writes the same. */
function keep(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
}
