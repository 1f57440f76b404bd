import { schemeOf } from '../../text/web-address.ts';
import { section } from '../fixture.ts';
import { isInside, linksIn } from '../links-in.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** No link in prose leads out of the site or runs anything: sources are named by notes. */
export const outsideLinks: Rule = {
  code: 'lien-ket-ngoai',
  reason:
    'Liên kết lạ có thể lừa người đọc hoặc chạy mã lệnh: trong bài chỉ nối tới trang này, nguồn ngoài đi qua nguon.yaml.',
  check(loaded) {
    return linksIn(loaded).flatMap(({ file, line, url }): Problem[] =>
      isInside(url) ? [] : [{ file, line, rule: 'lien-ket-ngoai', message: messageFor(url) }],
    );
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Xem [nhóm](/giai-phap/#noi-dung).') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Xem [đây](https://vi-du.vn/).') },
    { 'giai-phap/a.md': section('gp-1', 'Xem [đây](java&#115;cript:alert%281%29).') },
    { 'giai-phap/a.md': section('gp-1', 'Gửi [thư](mailto:a@vi-du.vn).') },
    { 'giai-phap/a.md': section('gp-1', 'Xem [đây](../muc-tieu/).') },
    { 'thuat-ngu.yaml': 'a:\n  term: A\n  definition: Xem [đây](http://vi-du.vn/).\n' },
    {
      'thuat-ngu.yaml':
        'a:\n  term: A\n  definition: "Chữ. [@bai-bao, đây](https&colon;//vi-du.vn/)"\n',
    },
  ],
};

function messageFor(url: string): string {
  const shown = url.length > 80 ? `${url.slice(0, 80)}…` : url;
  const scheme = schemeOf(url);
  if (scheme === 'mailto')
    return `Địa chỉ thư điện tử “${shown.replace(/^mailto:/i, '')}” không được đặt liên kết trong bài; bỏ liên kết, giữ lại chữ.`;
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return `Liên kết này mở bằng “${scheme}:”, có thể chạy mã lệnh trên máy người đọc; bỏ liên kết, giữ lại chữ.`;
  if (scheme || /^[\\/]{2}|^\/\\/.test(url))
    return `Liên kết “${shown}” dẫn ra ngoài trang; thêm nguồn ấy vào nguon.yaml rồi ghi chú dẫn [@ten-nguon].`;
  return `Liên kết “${shown}” không phải địa chỉ của trang này; viết đầy đủ từ dấu / ở đầu, như /giai-phap/kinh-te-bien/.`;
}
