import { existsSync, mkdirSync } from 'node:fs';
import { contentFolder } from '../lib/check/content-folder.ts';
import { workbookOf, zipOf } from '../lib/publish/data/workbook.ts';
import { editionsIn } from '../lib/publish/editions/editions.ts';
import { documentOf } from '../lib/publish/kit/document.ts';
import { kitDirectory, kitFiles, packedData, type KitFile } from '../lib/publish/kit/kit-files.ts';
import { createPrinter, DoesNotFit } from '../lib/publish/kit/printer.ts';
import { pictureFaces } from '../lib/publish/share/faces.ts';
import { pngOf } from '../lib/publish/share/share-png.ts';
import { siteOf } from '../lib/publish/small/site.ts';
import { configuredPublication } from '../lib/read/configured.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { Memory } from '../lib/read/memory.ts';
import type { Problem } from '../lib/read/problem.ts';
import type { Doc } from '../lib/read/types.ts';
import type { ContentTree } from '../lib/read/read-tree.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { replaceFiles } from '../lib/read/replace-files.ts';
import { kitMessages as say } from '../lib/words/kit-words.ts';

/**
 * `npm run bo-tai-lieu`: prints every sheet of the checked content, draws its pictures, writes its
 * scripts as documents and packs its data, each kept under the hash of what it is made of: what is
 * there already is not made again, and the next build lays it beside the pages. A file that cannot be made whole is told of, and not made.
 */
export default async function kit(_words: string[], memory = new Memory()): Promise<void> {
  const directory = contentDirectory();
  const { loaded, editions } = contentFolder(directory, memory);
  const site = siteOf(loaded.plan, configuredPublication(), editionsIn(editions));
  const kept = kitDirectory();
  mkdirSync(kept, { recursive: true });
  const files = kitFiles(site);
  const missing = files.filter(({ key }) => !existsSync(`${kept}/${key}`));
  const make = making(loaded.raw);
  const wrong: Problem[] = [];
  for (const file of missing) {
    const made = await make(file);
    if (made instanceof Uint8Array) replaceFiles(kept, new Map([[file.key, made]]));
    else wrong.push(made);
  }
  const made = missing.length - wrong.length;
  console.log(say.made(made, files.length - missing.length, kept));
  if (wrong.length) throw new BuildRefused(directory, wrong);
}

/** Makes a file, or tells where in the content stands what keeps it from being made. */
function making(tree: ContentTree) {
  const print = createPrinter();
  const { files, undrawn } = pictureFaces();
  return async (kitFile: KitFile): Promise<Uint8Array | Problem> => {
    const { file, doc, printed, drawn, scripts, packed } = kitFile;
    const [letter] = undrawn(printed?.data ?? drawn?.svg ?? '');
    if (letter !== undefined)
      return { ...placeOf(letter, doc, tree), rule: 'to-in', message: say.letter(letter) };
    if (drawn) return pngOf(drawn.svg, files, drawn);
    if (scripts) return documentOf(scripts);
    if (packed) return (file === packedData.workbook ? workbookOf : zipOf)(packed);
    try {
      return print(printed!.template, printed!.data);
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error;
      return { file: fileOf(doc), line: 1, rule: 'to-in', message: say.unfit(file) };
    }
  };
}

const fileOf = (doc: Doc | undefined) => doc?.clauses[0]?.at.file ?? 'plan.yaml';

/** Where a letter stands: in the file of the page, else in the first that has it. */
function placeOf(letter: string, doc: Doc | undefined, tree: ContentTree) {
  const own = fileOf(doc);
  const places = [own, ...tree.keys()].map((file) => {
    const lines = (tree.get(file) ?? '').normalize('NFC').split('\n');
    return { file, line: lines.findIndex((line) => line.includes(letter)) + 1 };
  });
  return places.find(({ line }) => line) ?? { file: own, line: 1 };
}
