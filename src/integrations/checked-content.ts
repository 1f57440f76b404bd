import type { AstroIntegration } from 'astro';
import { contentFolder } from '../lib/check/content-folder.ts';
import { hand, handed } from '../lib/plan/handed-content.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';

/**
 * `cli/build.ts` hands the content over checked, since Astro adds words of its own to an error.
 * For who runs Astro itself bad content is refused here, before anything of it is loaded or evaluated.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && !handed()) hand(contentFolder(contentDirectory()));
      },
    },
  };
}
