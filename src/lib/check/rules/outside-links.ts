import { typedAddresses } from '../../words/typed-addresses.ts';
import { schemeOf } from '../../words/web-address.ts';
import { isInside, linksIn } from '../texts/links-in.ts';
import type { Loaded } from '../../plan/load.ts';
import { languages } from '../../read/schema-translation.ts';
import type { Rule } from '../rule.ts';
import { plainTexts, type PlainText } from '../texts/plain-texts.ts';
import { shortened } from '../../words/shortened.ts';
import { foundIn } from '../texts/groups.ts';
import { setOf } from '../texts/source-keys.ts';
import { statementGroups, type Place, type Statement } from '../texts/statements.ts';

/** No link in prose leads out of the site or runs anything: sources are named by notes. */
export const outsideLinks: Rule = {
  code: 'lien-ket-ngoai',
  *check(loaded) {
    const links = linksIn(loaded).filter(({ url }) => !isInside(url));
    for (const { file, line, url } of links) yield { file, line, message: messageFor(url) };
    for (const { on, piece } of typed(loaded)) {
      const shown = shortened(piece, 80);
      const message = isTranslation(on)
        ? `“${shown}” là địa chỉ ngoài trang mà câu được dịch không có; bỏ địa chỉ ấy khỏi lời dịch.`
        : `“${shown}” là địa chỉ ngoài trang; thêm nguồn ấy vào nguon.yaml rồi ghi chú dẫn [@ten-nguon].`;
      // What stands as it is in such a link has been told of: www.vi-du.vn.
      if (!links.some(({ file, url }) => file === on.file && url.includes(piece)))
        yield { on, piece, message };
    }
  },
};

const isTranslation = ({ file }: Place) =>
  languages.some((language) => file.startsWith(`${language}/`));

/** Addresses to type. A source may be called by its host, as “Vietnam.vn” is. */
function typed(loaded: Loaded): { on: Place; piece: string }[] {
  const { content, memory } = loaded;
  const known = memory.ofValue(setOf, memory.of(hostsOf, content.sources));
  const unread = loaded.unread.has('nguon.yaml');
  const strange = (on: Place & { text: string }) =>
    memory
      .of(addressesIn, on)
      .filter(({ host }) => !host || !(unread || known.has(host)))
      .map(({ address }) => ({ on, piece: address }));
  // A name of two lines is refused as such.
  const isStated = ({ kind, text }: Statement) =>
    kind !== 'quote' && !(kind === 'heading' && text.includes('\n'));
  const isRead = (on: PlainText) => isTranslation(on) || !on.text.includes('\n');
  return [
    ...foundIn(memory, statementGroups(loaded), outsideLinks, [known, unread], (each) =>
      isStated(each) ? strange(each) : [],
    ),
    ...foundIn(memory, plainTexts(loaded), outsideLinks, [known, unread], (each) =>
      isRead(each) ? strange(each) : [],
    ),
  ];
}

const hostsOf = (sources: Loaded['content']['sources']) =>
  Object.values(sources).flatMap(({ URL: url }) =>
    url && URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : [],
  );

const addressesIn = ({ text }: { text: string }) => typedAddresses(text);

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
