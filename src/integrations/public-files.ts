import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkPublicFiles } from '../lib/check/published/public-files.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { readStoredFiles, type StoredFiles } from '../lib/read/stored-files.ts';
import { publicDirectory } from '../lib/read/edition-names.ts';
import { emptyLedger, ledgerFile, readLedger } from '../lib/read/ledger.ts';

/**
 * Lays the files of `public`, as they were checked, beside the pages. Astro would copy whatever
 * lies there, and leave out each page that has a file at its address.
 */
export function publicFiles(): AstroIntegration {
  const directory = publicDirectory();
  let files: StoredFiles = new Map();
  return {
    name: 'public-files',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        files = readStoredFiles(directory);
        const ledger = join(contentDirectory(), ledgerFile);
        const { editions = {} } = existsSync(ledger)
          ? readLedger(readFileSync(ledger, 'utf8'))
          : emptyLedger;
        const problems = checkPublicFiles(files, editions);
        if (problems.length) throw new BuildRefused(directory, problems);
        // A folder that is not there: nothing to copy.
        updateConfig({ publicDir: new URL('khong-co/', config.cacheDir) });
      },
      'astro:build:done': ({ dir }) => {
        for (const [file, bytes] of files) {
          const path = join(fileURLToPath(dir), file);
          mkdirSync(dirname(path), { recursive: true });
          // Nothing takes the place of a page: the last check tells that two want it.
          if (!existsSync(path)) writeFileSync(path, bytes!);
        }
      },
    },
  };
}
