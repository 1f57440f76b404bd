import type { AstroIntegration } from 'astro';
import { contentFolder } from '../lib/check/content-folder.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { BuildRefused } from '../lib/read/refused.ts';

/**
 * Refuses a build on bad content before anything of it is loaded or evaluated, also for who
 * runs Astro itself: `cli/build.ts` asks first, since Astro adds words of its own to an error.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command }) => {
        const directory = contentDirectory();
        if (command !== 'build' || process.env.CHECKED_CONTENT === directory) return;
        const { problems } = contentFolder(directory);
        if (problems.length) throw new BuildRefused(directory, problems);
      },
    },
  };
}
