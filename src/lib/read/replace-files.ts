import { existsSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files of a folder, each whole or not at all: all beside, then renamed.
 *
 * @param files path inside the folder → text or bytes
 * @throws what the system says; then scratch files are gone, and of files some may be new
 */
export function replaceFiles(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const all = [...files].map(([file, text], at) => {
    const path = join(root, file);
    return { path, text, scratch: join(dirname(path), `.dang-sua-${process.pid}-${at}`) };
  });
  try {
    for (const { path, text, scratch } of all) {
      const mode = existsSync(path) ? { mode: lstatSync(path).mode } : {};
      writeFileSync(scratch, text, { flag: 'wx', ...mode });
    }
    for (const { path, scratch } of all) renameSync(scratch, path);
  } finally {
    for (const { scratch } of all) rmSync(scratch, { force: true });
  }
}
