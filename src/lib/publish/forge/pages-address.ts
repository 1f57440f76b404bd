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

/**
 * What an operator should know before the site stands at an address.
 *
 * @example
 * siteNotes({ url: '', publisher: 'Sở' }, { SITE_URL: 'https://a.vn', BASE_PATH: '/' }) // []
 */
export function siteNotes(
  { url, publisher }: { url: string; publisher: string },
  { SITE_URL, BASE_PATH }: SiteAddress,
): string[] {
  const address = `${SITE_URL}${BASE_PATH}`;
  const trial =
    'publisher trong site.yaml còn trống; mỗi trang sẽ ghi là bản thử nghiệm và xin máy tìm kiếm đừng lập chỉ mục.';
  const elsewhere = `url trong site.yaml là ${url}, khác với nơi đăng ${address}; lời trích dẫn sẽ ghi nơi đăng, hãy sửa url hoặc tên miền trong Settings → Pages cho giống nhau.`;
  return [
    ...(publisher ? [] : [trial]),
    ...(url && url.replace(/\/?$/, '/') !== address ? [elsewhere] : []),
  ];
}
