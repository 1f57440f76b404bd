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
const forge = forgeOf(process.env);
if (!forge)
  fail('Lệnh này chỉ chạy trong quy trình của GitHub; ở máy mình, hãy đặt SITE_URL và BASE_PATH.');
else
  try {
    const { html_url } = await forge<{ html_url: string }>('GET', '/pages');
    const address = siteAddress(html_url);
    tellSteps('GITHUB_ENV', { ...address }, process.env);
    console.log(`Trang sẽ đăng tại ${address.SITE_URL}${address.BASE_PATH}`);
    const { site } = loadContent(readContent(contentDirectory())).loaded.plan;
    for (const note of siteNotes(site, address)) console.log(`Lưu ý: ${note}`);
  } catch (error) {
    fail(
      error instanceof ForgeRefused && error.status === 404
        ? 'Kho chưa bật GitHub Pages; vào Settings → Pages, ở Source chọn GitHub Actions, rồi chạy lại.'
        : `Không hỏi được địa chỉ của trang; hãy chạy lại sau ít phút. (${(error as Error).message})`,
    );
  }

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
