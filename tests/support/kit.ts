import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { editionsIn } from '../../src/lib/publish/editions/editions.ts';
import { kitFiles, type KitFile } from '../../src/lib/publish/kit/kit-files.ts';
import { createPrinter } from '../../src/lib/publish/kit/printer.ts';
import { siteOf, type Site } from '../../src/lib/publish/small/site.ts';
import { loadContent } from '../../src/lib/plan/load.ts';
import { editionsDirectory } from '../../src/lib/read/edition-names.ts';
import { readTree, type ContentTree } from '../../src/lib/read/read-tree.ts';
import { readStoredFiles } from '../../src/lib/read/stored-files.ts';
import { publicationOf } from '../../src/lib/words/publication.ts';
import { command, type Ended } from './command.ts';
import { memory } from './memory.ts';

/** A kit that was made of a content folder. */
export interface MadeKit extends Ended {
  site: Site;
  files: KitFile[];
  /** Where a file of the site is kept. */
  at: (file: string) => string;
}

/** The site of a content folder as a setting publishes it, and the files of its kit. */
export function kitOf(content: string, env: Record<string, string> = {}, tree?: ContentTree) {
  const { plan } = loadContent(tree ?? readTree(content), memory).loaded;
  const editions = editionsIn(readStoredFiles(editionsDirectory(content)));
  const site = siteOf(plan, publicationOf(env, ''), editions);
  return { site, files: kitFiles(site) };
}

const kitFolder = () => mkdtempSync(resolve(inject('builds'), 'bo-tai-lieu-'));

/** Where a sheet of a kit lies: each is printed when it is asked for first. */
export function printing({ files }: { files: KitFile[] }): (file: string) => string {
  const print = createPrinter();
  const kept = kitFolder();
  return (file) => {
    const path = join(kept, file.replaceAll('/', '-'));
    const { template, data } = files.find((each) => each.file === file)!.printed!;
    if (!existsSync(path)) writeFileSync(path, print(template, data));
    return path;
  };
}

/** Runs `npm run bo-tai-lieu` on a content folder, keeping what it makes in a folder of its own. */
export async function madeKit(
  content: string,
  env: Record<string, string> = {},
  kept = kitFolder(),
): Promise<MadeKit> {
  const ended = await command('kit', { env: { PLAN_CONTENT_DIR: content, KIT_DIR: kept, ...env } });
  const { site, files } = kitOf(content, env);
  const keys = new Map(files.map(({ file, key }) => [file, key]));
  return { ...ended, site, files, at: (file) => join(kept, keys.get(file)!) };
}
