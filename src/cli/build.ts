import { existsSync, renameSync, rmSync } from 'node:fs';
import { contentFolder } from '../lib/check/content-folder.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { strayFilesIn } from '../lib/check/published/public-files.ts';
import { editionsDirectory } from '../lib/read/edition-names.ts';
import { writeTree } from '../lib/read/write-tree.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { layFiles, readStoredFiles } from '../lib/read/stored-files.ts';
import { publicDirectory } from '../lib/publish/policy/served-as-is.ts';

/**
 * `npm run build`: builds in a scratch folder and puts the result in place only after
 * every check has passed, so that the last good build stays whatever happens.
 */
const scratch = `.build/${process.pid}`;
const target = process.env.DIST_DIR ?? 'dist';
process.env.OUT_DIR = `./${scratch}/site`;
process.env.CACHE_DIR = `./${scratch}/cache`;
process.env.ASTRO_TELEMETRY_DISABLED = '1';

try {
  const directory = contentDirectory();
  const { tree, editions, problems } = contentFolder(directory);
  if (problems.length) throw new BuildRefused(directory, problems);
  const stray = strayFilesIn(readStoredFiles(publicDirectory()));
  if (stray.length) throw new BuildRefused(publicDirectory(), stray);
  // What Astro reads is what was checked, to the letter.
  writeTree(`${scratch}/content`, tree);
  layFiles(editionsDirectory(`${scratch}/content`), editions);
  process.env.PLAN_CONTENT_DIR = process.env.CHECKED_CONTENT = `${scratch}/content`;
  process.env.EDITED_CONTENT_DIR = directory;
  const { build } = await import('astro');
  await build({ logLevel: 'error' });
  putInPlace();
  console.log(`Đã dựng xong: ${target}/`);
} catch (error) {
  const { message, stack } = error as Error;
  console.error(error instanceof BuildRefused ? message : stack);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
// A page that could not be made leaves a server of Astro's open, and this would never end.
if (process.exitCode) process.exit();

function putInPlace(): void {
  const previous = `${target}.cu`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(`${scratch}/site`, target);
  rmSync(previous, { recursive: true, force: true });
}
