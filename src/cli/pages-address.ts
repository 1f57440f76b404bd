import { contentDirectory } from '../lib/read/content-directory.ts';
import { loadContent } from '../lib/plan/load.ts';
import { ForgeRefused, forgeOf, type Forge } from '../lib/publish/forge/api.ts';
import { siteAddress, siteNotes, type SiteAddress } from '../lib/publish/forge/pages-address.ts';
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
