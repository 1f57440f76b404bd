/** The settings of a build for the address where it will stand. */
export interface SiteAddress {
  SITE_URL: string;
  BASE_PATH: string;
}

/**
 * The build's settings for an address of GitHub Pages: of a user, of a project (under its
 * name), or a domain of the operator's own.
 *
 * @throws {TypeError} when it is not an address.
 * @example
 * siteAddress('https://ubnd.github.io/ke-hoach') // { SITE_URL: 'https://ubnd.github.io', BASE_PATH: '/ke-hoach/' }
 */
export function siteAddress(htmlUrl: string): SiteAddress {
  const { origin, pathname } = new URL(htmlUrl);
  return { SITE_URL: origin, BASE_PATH: pathname.replace(/\/?$/, '/') };
}
