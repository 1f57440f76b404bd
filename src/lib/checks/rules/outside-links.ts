import { bareAddresses, schemeOf } from '../../text/web-address.ts';
import { isInside, linksIn } from '../texts/links-in.ts';
import type { Loaded } from '../../content/load.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../texts/shortened.ts';
import { lineOf, statementsOf } from '../texts/statements.ts';

/** No link in prose leads out of the site or runs anything: sources are named by notes. */
export const outsideLinks: Rule = {
  code: 'lien-ket-ngoai',
  reason:
    'Liên kết lạ có thể lừa người đọc hoặc chạy mã lệnh: trong bài chỉ nối tới trang này, nguồn ngoài đi qua nguon.yaml.',
  check(loaded) {
    const links = linksIn(loaded).flatMap(({ file, line, url }): Problem[] =>
      isInside(url) ? [] : [{ file, line, rule: 'lien-ket-ngoai', message: messageFor(url) }],
    );
    return [...links, ...typed(loaded)];
  },
};

/** Addresses to type. A source may be called by its host, as “Vietnam.vn” is. */
function typed(loaded: Loaded): Problem[] {
  const known = new Set(
    Object.values(loaded.content.sources).flatMap(({ URL: url }) =>
      url && URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : [],
    ),
  );
  const unread = loaded.unread.has('nguon.yaml');
  return statementsOf(loaded).flatMap((statement) =>
    statement.kind === 'quote'
      ? []
      : bareAddresses(statement.text).flatMap(({ host, path }): Problem[] => {
          if (!path && (unread || known.has(host.toLowerCase()))) return [];
          return [
            {
              file: statement.file,
              line: lineOf(loaded, statement, host),
              rule: 'lien-ket-ngoai',
              message: `“${host}${path}” là địa chỉ ngoài trang; thêm nguồn ấy vào nguon.yaml rồi ghi chú dẫn [@ten-nguon].`,
            },
          ];
        }),
  );
}

function messageFor(url: string): string {
  const shown = shortened(url, 80);
  const scheme = schemeOf(url);
  if (scheme === 'mailto')
    return `Địa chỉ thư điện tử “${shown.replace(/^mailto:/i, '')}” không được đặt liên kết trong bài; bỏ liên kết, giữ lại chữ.`;
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return `Liên kết này mở bằng “${scheme}:”, có thể chạy mã lệnh trên máy người đọc; bỏ liên kết, giữ lại chữ.`;
  if (scheme || /^[\\/]{2}|^\/\\/.test(url))
    return `Liên kết “${shown}” dẫn ra ngoài trang; thêm nguồn ấy vào nguon.yaml rồi ghi chú dẫn [@ten-nguon].`;
  return `Liên kết “${shown}” không phải địa chỉ của trang này; viết đầy đủ từ dấu / ở đầu, như /giai-phap/kinh-te-bien/.`;
}
