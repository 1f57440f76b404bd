import { contentDirectory } from '../lib/read/content-directory.ts';
import { loadContent } from '../lib/plan/load.ts';
import { ForgeRefused, forgeOf } from '../lib/publish/forge/api.ts';
import { siteAddress, siteNotes } from '../lib/publish/forge/pages-address.ts';
import { tellSteps } from '../lib/publish/forge/step-files.ts';
import { readContent } from './read-content.ts';

/**
 * `npm run dia-chi-pages`: asks GitHub where Pages will put this site and sets `SITE_URL`
 * and `BASE_PATH` for the steps that follow. Only in a workflow with a token that may read Pages.
 */
export default async function pagesAddress(): Promise<number> {
  const forge = forgeOf(process.env);
  if (!forge)
    return fail(
      'Lệnh này chỉ chạy trong quy trình của GitHub; ở máy mình, hãy đặt SITE_URL và BASE_PATH.',
    );
  try {
    const { html_url } = await forge<{ html_url: string }>('GET', '/pages');
    const address = siteAddress(html_url);
    tellSteps('GITHUB_ENV', { ...address }, process.env);
    console.log(`Trang sẽ đăng tại ${address.SITE_URL}${address.BASE_PATH}`);
    const tree = readContent(contentDirectory());
    if (!tree) return 1;
    const { site } = loadContent(tree).loaded.plan;
    for (const note of siteNotes(site, address)) console.log(`Lưu ý: ${note}`);
    return 0;
  } catch (error) {
    return fail(
      error instanceof ForgeRefused && error.status === 404
        ? 'Kho chưa bật GitHub Pages; vào Settings → Pages, ở Source chọn GitHub Actions, rồi chạy lại.'
        : `Không hỏi được địa chỉ của trang; hãy chạy lại sau ít phút. (${(error as Error).message})`,
    );
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
