import { rewrite, type Place } from './edit.ts';
import { keysIn, paragraphs, quotes, sourceText } from './places.ts';
import { lines, requote, trailingNote, words } from './quoted-lines.ts';
import { way, type Family } from './way.ts';

/** True words put together falsely, and false ones too few to be noticed. */
export const quotationForm: Family = {
  rule: 'quotations cut up, marked or made up of a few words',
  ways: [
    way('picks single words', lines, (place) =>
      requote(place, words(place).slice(0, 5).with(1, '[…]').with(3, '[…]')),
    ),
    way('shortens in four places', lines, (place) => {
      const list = words(place);
      return list.length < 19
        ? undefined
        : {
            changes: [
              requote(
                place,
                list.slice(0, 19).map((word, index) => (index % 4 === 3 ? '[…]' : word)),
              ),
            ],
            // The status names what is no longer quoted.
            ripples: true,
          };
    }),
    way('doubts every word', lines, (place) =>
      requote(
        place,
        words(place).flatMap((word) => [word, '[sic]']),
      ),
    ),
    ...['**', '~~', '_', '`'].map((mark) =>
      way(`marks a word by ${mark}`, lines, (place) => {
        const list = words(place);
        return requote(place, list.with(1, `${mark}${list[1]}${mark}`));
      }),
    ),
    way('links a word of a block quotation', lines, (place) => {
      const list = words(place);
      return requote(place, list.with(1, `[${list[1]}](/giai-phap/)`));
    }),
    way('sets the note into the middle', lines, (place) => {
      const list = words(place);
      const note = trailingNote.exec(place.text)![0];
      return rewrite(place, `> ${list.with(2, `${list[2]}${note}`).join(' ')}`);
    }),
    way('joins two passages of a source', lines, (place, texts) => {
      const [key] = keysIn(place.text);
      const passageOf = (each: Place) =>
        sourceText(texts, key!)
          .split('\n\n')
          .findIndex((passage) => passage.includes(words(each).join(' ')));
      const later = quotes(texts).find(
        (each) => keysIn(each.text)[0] === key && passageOf(each) > passageOf(place),
      );
      return later && passageOf(place) >= 0
        ? requote(place, [...words(place), '[…]', ...words(later)])
        : undefined;
    }),
    ...[
      'Chủ tịch tỉnh tuyên bố: “◆Đã xong cả”',
      'UBND tỉnh cho biết 「◆đã xong cả」',
      'Người ta gọi đó là «◆bánh vẽ»',
      '“◆Đã xong cả”, nguồn tin khẳng định',
    ].map((sentence) =>
      way(
        `invents a few words: ${sentence}`,
        (texts) => paragraphs(texts).filter(({ text }) => trailingNote.test(text)),
        (place) => rewrite(place, place.text.replace(trailingNote, ` ${sentence}.$&`)),
      ),
    ),
  ],
};
