import { loadContent } from '../lib/plan/load.ts';
import { askServed } from '../lib/publish/hosting/served.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { editionsDirectory } from '../lib/read/edition-names.ts';
import { readTree } from '../lib/read/read-tree.ts';
import { readStoredFiles } from '../lib/read/stored-files.ts';
import { Refused } from './refused.ts';

/**
 * `deploy/kiem-tra https://…`: asks a served site for its headers, every address of the ledger and
 * the editions' bytes, and tells what is still empty in `site.yaml`.
 */
export default async function servedSite([address = '']: string[]): Promise<number> {
  if (!URL.canParse(address))
    throw new Refused(
      'Thiếu địa chỉ trang đã đăng; viết, ví dụ, deploy/kiem-tra https://vi-du.vn/.',
    );
  const { plan } = loadContent(readTree(contentDirectory())).loaded;
  const editions = readStoredFiles(editionsDirectory());
  const site = new URL(address.replace(/\/?$/, '/'));
  const { wrong, asked } = await askServed(site, { ledger: plan.ledger, editions });
  for (const each of wrong) console.error(each);
  for (const [name, value] of Object.entries(plan.site))
    if (value === '')
      console.log(`Còn trống trong site.yaml: ${name} (xem deploy/truoc-khi-dang.md).`);
  console.log(`Đã hỏi ${asked} thứ ở ${site.href}: ${wrong.length || 'không'} điều phải sửa.`);
  return wrong.length ? 1 : 0;
}
