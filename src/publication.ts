import type { Publication } from './lib/words/publication.ts';

/** Where this build is published, as the configuration found it. */
export const publication: Publication = {
  site: import.meta.env.SITE ?? '',
  base: import.meta.env.BASE_URL,
};
