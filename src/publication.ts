import { withBase } from './lib/words/base-path.ts';
import type { Publication } from './lib/words/publication.ts';

/** Where this build is published, as the configuration found it. */
export const publication: Publication = {
  site: import.meta.env.SITE ?? '',
  base: import.meta.env.BASE_URL,
};

/** An address inside the site as its pages link to it. */
export const to = (address: string): string => withBase(address, publication.base);
