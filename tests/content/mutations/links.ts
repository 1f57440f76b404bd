import { after, rewrite, type Place, type Texts } from './edit.ts';
import { front, inData, paragraphs, pieces, values } from './places.ts';
import { way, type Family } from './way.ts';

const linkTargets = (texts: Texts) => pieces(paragraphs(texts), /(?<=\]\()\/[^)#]*\/(?=\))/);
const fragments = (texts: Texts) => pieces(paragraphs(texts), /(?<=\]\()\/[^)#]*#[^)]+(?=\))/);
const linkTo = (url: string) => (place: Place) => rewrite(place, `◆${url}`);

/** Links to what is not there, or not this site. */
export const links: Family = {
  rule: 'links and fragments',
  ways: [
    way('leads to a page that does not exist', linkTargets, (place) =>
      rewrite(place, `◆${place.text}khong-co/`),
    ),
    way('leaves out the last slash', linkTargets, (place) =>
      rewrite(place, `◆${place.text.slice(0, -1)}`),
    ),
    way('leads to a clause that does not exist', fragments, (place) =>
      rewrite(place, `◆${place.text}-9`),
    ),
    way('leads to a clause of its own page that does not exist', linkTargets, linkTo('#khong-co')),
    way('writes the address in capitals', linkTargets, (place) =>
      rewrite(place, `◆${place.text.toUpperCase()}`),
    ),
    way('leads to the file', linkTargets, (place) =>
      rewrite(place, `◆..${place.text.slice(0, -1)}.md`),
    ),
    way('leads to another site', linkTargets, linkTo('https://vi-du.vn/')),
    way('leads to another site without encryption', linkTargets, linkTo('http://vi-du.vn/')),
    way('leads to another site without its protocol', linkTargets, linkTo('//vi-du.vn/')),
    way('leads to a letter', linkTargets, linkTo('mailto:ai@vi-du.vn')),
    way(
      'writes an outside address between angle brackets',
      (texts) => paragraphs(texts, /\.md$/),
      (place) => after(place, ' Xem <https://vi-du.vn/>.'),
    ),
    way('writes an outside address bare', paragraphs, (place) =>
      after(place, ' Xem https://vi-du.vn/bai.'),
    ),
    way('writes an outside address that begins with www', paragraphs, (place) =>
      after(place, ' Xem www.vi-du.vn nhé.'),
    ),
    way('defines a link below', paragraphs, (place) =>
      after(place, '\n\nXem [bài ấy][bai].\n\n◆[bai]: https://vi-du.vn/'),
    ),
    way(
      'names a section that does not exist as related',
      (texts) => front(texts, 'related'),
      (place) => rewrite(place, place.text.replace('[', '[◆mt-99, ')),
    ),
    way(
      'names a body that does not exist',
      (texts) => front(texts, 'bodies'),
      (place) => rewrite(place, place.text.replace('[', '[◆so-khong-co, ')),
    ),
    way(
      'names a related section twice',
      (texts) => front(texts, 'related'),
      (place) => rewrite(place, place.text.replace(/\[([a-z0-9-]+)/, '[$1, $1')),
    ),
    way(
      'compares with a solution that does not exist',
      (texts) => values(texts, inData('doi-chieu'), 'solution'),
      (place) => rewrite(place, '  solution: ◆gp-77'),
    ),
    way(
      'names a unit that does not exist',
      (texts) => pieces(values(texts, inData('mau-thuan'), 'accounts'), /[a-z0-9-]+(?=\])/),
      (place) => rewrite(place, '◆khong-co-cau-nay'),
    ),
  ],
};
