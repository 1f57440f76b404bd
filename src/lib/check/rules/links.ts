import { addressesOf, keyAddresses } from '../../plan/addresses.ts';
import { draftsOf } from '../../plan/drafts-of.ts';
import { isInside, linksIn } from '../texts/links-in.ts';
import { pageFolders } from '../../read/places.ts';
import { pathOfFile } from '../../plan/stand-ins.ts';
import type { Rule } from '../rule.ts';

type Addresses = Map<string, Set<string>>;

/** Links in prose lead to an address of this site that exists; others are refused by `outside-links.ts`. */
export const links: Rule = {
  code: 'lien-ket',
  needs: pageFolders,
  *check(loaded) {
    const published = addressesOf(loaded.plan);
    const drafts = draftsOf(loaded);
    const previewed = new Map([...published, ...drafts.addresses]);
    const unreadPages = new Set([...loaded.unread].map(pathOfFile));
    const inUnread = (url: string) => {
      const [path = '', fragment = ''] = url.split('#');
      return (
        keyed.some(([file, start]) => url.startsWith(start) && loaded.unread.has(file)) ||
        // Which sentences have names, nobody can tell there.
        (fragment.includes('.') && unreadPages.has(path))
      );
    };
    for (const { file, line, url, title } of linksIn(loaded)) {
      const addresses = drafts.files.has(file) ? previewed : published;
      if (title) {
        const message = `Liên kết có lời ẩn “${title}”; bỏ phần trong ngoặc kép sau địa chỉ, viết lời ấy vào bài.`;
        yield { file, line, message };
      } else if (isInside(url) && !inUnread(url))
        yield { file, line, message: messageFor(url, addresses, drafts.addresses) };
    }
  },
};

/** Addresses made of keys of a data file: fragments of a page, and the pages of sources. */
const keyed = [...Object.entries(keyAddresses), ['nguon.yaml', '/nguon/'] as const];

function messageFor(url: string, addresses: Addresses, drafts: Addresses): string | undefined {
  const [path = '', fragment] = url.split('#');
  const ids = addresses.get(path);
  if (!ids && addresses.has(`${path}/`))
    return `Liên kết “${url}” thiếu dấu / ở cuối địa chỉ trang; viết “${url.replace(path, `${path}/`)}”.`;
  if (!ids && drafts.has(path))
    return `Liên kết “${url}” dẫn tới trang còn là bản nháp, người đọc chưa mở được; bỏ liên kết, hoặc xóa dòng “draft: true” ở trang ấy khi đã viết xong.`;
  if (!ids)
    return `Liên kết “${url}” dẫn tới trang không có; chép địa chỉ của một trang đang có, ví dụ /giai-phap/kinh-te-bien/.`;
  return fragment === undefined || ids.has(fragment)
    ? undefined
    : `Liên kết “${url}” dẫn tới tiểu mục “${fragment}” không có trên trang ấy; sửa lại mã tiểu mục.`;
}
