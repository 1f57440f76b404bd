import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { contentFolder } from '../lib/check/content-folder.ts';
import { strayFilesIn } from '../lib/check/published/public-files.ts';
import { hand, handed } from '../lib/plan/handed-content.ts';
import { publicDirectory, readServedFiles } from '../lib/publish/policy/served-as-is.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { editionsDirectory, editionsFolder } from '../lib/read/edition-names.ts';
import { BuildRefused } from '../lib/read/refused.ts';
import { layFiles, readStoredFiles, type StoredFiles } from '../lib/read/stored-files.ts';
import { withBase } from '../lib/words/base-path.ts';

/**
 * Refuses what may not be published before any of it is loaded or evaluated: `cli/build.ts` hands it over
 * checked, since Astro adds words of its own to an error; this is for who runs Astro itself. Lays the files
 * of `public` and the editions, as they were checked, beside the pages. Astro would copy whatever lies
 * in `public`, and leave out each page that has a file at its address.
 */
export function checkedFiles(base: string): AstroIntegration {
  let files: StoredFiles = new Map();
  return {
    name: 'checked-files',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        if (!handed()) hand(contentFolder(contentDirectory()));
        files = readServedFiles(handed()!.editions);
        const problems = strayFilesIn(readStoredFiles(publicDirectory()));
        if (problems.length) throw new BuildRefused(publicDirectory(), problems);
        // A folder that is not there: nothing to copy.
        updateConfig({ publicDir: new URL('khong-co/', config.cacheDir) });
      },
      // A preview serves the files of editions where a built site has them.
      'astro:server:setup': ({ server }) =>
        void server.middlewares.use(
          withBase(`/${editionsFolder}`, base),
          sirv(editionsDirectory(), { dev: true }),
        ),
      'astro:build:done': ({ dir }) => layFiles(fileURLToPath(dir), files),
    },
  };
}
