import { contentDirectory } from '../lib/read/content-directory.ts';
import { loadContent } from '../lib/plan/load.ts';
import { forgeOf, ForgeRefused, type Forge } from '../lib/publish/forge/api.ts';
import { tellSteps } from '../lib/publish/forge/step-files.ts';
import { readTree } from '../lib/read/read-tree.ts';
import { Refused } from './refused.ts';

/**
 * `npm run dia-chi-pages`: asks GitHub where Pages will put this site and sets `SITE_URL`
 * and `BASE_PATH` for the steps that follow. Only in a workflow with a token that may read Pages.
 */
export default async function pagesAddress(): Promise<void> {
  const forge = forgeOf(process.env);
  if (!forge)
    throw new Refused(
      'Lệnh này chỉ chạy trong quy trình của GitHub; ở máy mình, hãy đặt SITE_URL và BASE_PATH.',
    );
  const address = await addressFrom(forge);
  tellSteps('GITHUB_ENV', { ...address });
  console.log(`Trang sẽ đăng tại ${address.SITE_URL}${address.BASE_PATH}`);
  const { site } = loadContent(readTree(contentDirectory())).loaded.plan;
  for (const note of siteNotes(site, address)) console.log(`Lưu ý: ${note}`);
}

async function addressFrom(forge: Forge): Promise<SiteAddress> {
  try {
    return siteAddress((await forge<{ html_url: string }>('GET', '/pages')).html_url);
  } catch (error) {
    throw new Refused(
      error instanceof ForgeRefused && error.status === 404
        ? 'Kho chưa bật GitHub Pages; vào Settings → Pages, ở Source chọn GitHub Actions, rồi chạy lại.'
        : `Không hỏi được địa chỉ của trang; hãy chạy lại sau ít phút. (${(error as Error).message})`,
    );
  }
}

/** The settings of a build for the address where it will stand. */
interface SiteAddress {
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
