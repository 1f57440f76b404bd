import type { AstroIntegration } from 'astro';
import { contentFolder } from '../lib/check/content-folder.ts';
import { handedIn, type Handed } from '../lib/plan/handed-content.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';

/**
 * The content that a build is of, for the steps after the pages. `cli/build.ts` hands it over
 * checked, since Astro adds words of its own to an error. For who runs Astro itself bad content
 * is refused here, before anything of it is loaded or evaluated.
 */
export function checkedContent(): AstroIntegration & { loaded: () => Handed } {
  let checked: Handed | undefined;
  return {
    name: 'checked-content',
    loaded: () => checked!,
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        checked = handedIn(config.vite.plugins) ?? contentFolder(contentDirectory()).loaded;
      },
    },
  };
}
