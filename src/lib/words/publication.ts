import { withBase } from './base-path.ts';

export interface Publication {
  /** Official origin, e.g. `https://example.vn`; empty while there is none. */
  site: string;
  /** Base path, e.g. `/` or `/thu/`. */
  base: string;
}

/**
 * The publication that the environment or `site.yaml` asks for. `SITE_URL` stands before
 * the `url` of `site.yaml`; a path in either is the base path, unless `BASE_PATH` says another.
 *
 * @example
 * publicationOf({ BASE_PATH: '/thu/' }, '') // { site: '', base: '/thu/' }
 * publicationOf({}, 'https://example.vn/ke-hoach') // { site: 'https://example.vn', base: '/ke-hoach/' }
 */
export function publicationOf(env: Record<string, string | undefined>, url: string): Publication {
  const wanted = env.SITE_URL || url;
  const { origin, pathname } = new URL(wanted || 'http://chua-co');
  const path = env.BASE_PATH || (wanted && pathname) || '/';
  return { site: wanted && origin, base: `/${path}/`.replace(/\/{2,}/g, '/') };
}

/**
 * A root-relative path as the address to give away: absolute where the site has an official
 * address, else the path with its base.
 *
 * @example
 * addressAt('/ke-hoach/', { site: 'https://example.vn', base: '/' }) // 'https://example.vn/ke-hoach/'
 * addressAt('/ke-hoach/', { site: '', base: '/thu/' }) // '/thu/ke-hoach/'
 */
export function addressAt(path: string, { site, base }: Publication): string {
  const based = withBase(path, base);
  return site ? new URL(based, site).href : based;
}
