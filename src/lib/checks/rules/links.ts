import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressesOf } from '../../plan/addresses.ts';
import { section } from '../fixture.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Links in prose lead to an address of this site that exists; sources are named by notes, not links. */
export const links: Rule = {
  code: 'lien-ket',
  reason:
    'Liên kết chết làm mất lòng tin, liên kết lạ có thể lừa người đọc: trong bài chỉ nối tới trang và khoản có thật.',
  whole: true,
  check(loaded) {
    const addresses = addressesOf(loaded.plan);
    return loaded.markdown.flatMap(({ file, root }) => {
      const problems: Problem[] = [];
      visit(root as never, ['link', 'definition'], (node: Link) => {
        const message = messageFor(node.url, addresses);
        if (message)
          problems.push({ file, line: node.position?.start.line ?? 1, rule: 'lien-ket', message });
      });
      return problems;
    });
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Xem [nhóm](/giai-phap/#noi-dung).') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Xem [nhóm](/giai-phap/khong-co/).') },
    { 'giai-phap/a.md': section('gp-1', 'Xem [nhóm](/giai-phap/#khong-co).') },
    { 'giai-phap/a.md': section('gp-1', 'Xem [nhóm](https://example.org/).') },
  ],
};

function messageFor(url: string, addresses: Map<string, Set<string>>): string | undefined {
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\'))
    return `Liên kết “${url}” không được dùng trong bài; nối tới trang này bằng địa chỉ như /giai-phap/kinh-te-bien/, còn nguồn ngoài thì ghi bằng chú dẫn [@ten-nguon].`;
  const [path = '', fragment] = url.split('#');
  const ids = addresses.get(path);
  if (!ids)
    return `Liên kết “${url}” dẫn tới trang không có; sửa lại địa chỉ (kết thúc bằng dấu /).`;
  if (fragment !== undefined && !ids.has(fragment))
    return `Liên kết “${url}” dẫn tới khoản “${fragment}” không có trên trang ấy; sửa lại mã khoản.`;
  return undefined;
}
