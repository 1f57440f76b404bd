import { after, rewrite, type Texts } from './edit.ts';
import {
  dataProse,
  entries,
  inData,
  linesOf,
  paragraphs,
  pieces,
  subheadings,
  values,
} from './places.ts';
import { way, type Family } from './way.ts';

const wellFormedNote = /\[@[a-z0-9-]+\]/;
const notedText = (texts: Texts) => pieces(paragraphs(texts), wellFormedNote);
const notedData = (texts: Texts) => pieces(dataProse(texts), wellFormedNote);

/** Notes. */
export const notes: Family = {
  rule: 'notes',
  ways: [
    way('names a source that does not exist', notedText, (place) =>
      rewrite(place, `◆${place.text.replace(']', '-9]')}`),
    ),
    way('names it in capitals', notedText, (place) =>
      rewrite(place, `◆${place.text.toUpperCase()}`),
    ),
    way('puts a space behind the @', notedText, (place) =>
      rewrite(place, `◆${place.text.replace('@', '@ ')}`),
    ),
    way('writes round brackets', notedText, (place) =>
      rewrite(place, `◆${place.text.replace('[', '(').replace(']', ')')}`),
    ),
    way('leaves the bracket open', notedText, (place) =>
      rewrite(place, `◆${place.text.slice(0, -1)}`),
    ),
    way('leaves out the @ of the second of two', notedText, (place) =>
      rewrite(place, `◆${place.text.replace(']', '; bai-bao-1740]')}`),
    ),
    way('writes words before the @', notedText, (place) =>
      rewrite(place, `◆${place.text.replace('[', '[xem ')}`),
    ),
    way('puts it between backticks', notedText, (place) => rewrite(place, `◆\`${place.text}\``)),
    way('emphasizes the end of its name', notedText, (place) =>
      rewrite(place, `◆${place.text.replace(/(\w+)\]$/, '*$1*]')}`),
    ),
    way('puts it between backticks in the data', notedData, (place) =>
      rewrite(place, `◆\`${place.text}\``),
    ),
    way('emphasizes the end of its name in the data', notedData, (place) =>
      rewrite(place, `◆${place.text.replace(/(\w+)\]$/, '*$1*]')}`),
    ),
    // The date of an event rests on the note of its text as well.
    way('names one that does not exist in the data', notedData, (place) => ({
      changes: [rewrite(place, `◆${place.text.replace(']', '-9]')}`)],
      ripples: true,
    })),
    way(
      'writes one where a page shows every character',
      (texts) => values(texts, inData('doi-chieu'), 'why'),
      (place) => after(place, '◆[@bai-bao-1740]'),
    ),
    way('writes a note into a heading', subheadings, (place) =>
      after(place, ' ◆[@khong-co-nguon-nay]'),
    ),
    way(
      'takes a source away',
      (texts) => entries(texts, inData('nguon')),
      (place, texts) => {
        const key = place.text.slice(0, -1);
        const all = linesOf(texts, /\.(?:mdx?|yaml)$/, new RegExp(`@${key}[\\],;]`)).filter(
          ({ file }) => file !== 'nguon.yaml',
        );
        const text = texts.get('nguon.yaml')!;
        const length = /^[^\n]*\n(?: .*\n?)*/.exec(text.slice(place.start))![0].length;
        const entry = {
          ...place,
          end: place.start + length,
          text: text.slice(place.start, place.start + length),
        };
        const archive = { file: `nguon/${key}.txt`, start: 0, end: 0, text: '' };
        return all.length
          ? {
              changes: [rewrite(entry, '')],
              elsewhere: [[archive], ...all.map((each) => [each])],
              onlyElsewhere: true,
              ripples: true,
            }
          : undefined;
      },
    ),
    ...[', nay đã bãi bỏ', ', 10 tỷ đồng', ', tr. 3 nói khác', ', “đã xong”', ', xem vi-du.vn'].map(
      (words) =>
        way(`says “${words}” behind its name`, notedText, (place) =>
          rewrite(place, `◆${place.text.replace(']', `${words}]`)}`),
        ),
    ),
    way('says something behind its name in the data', notedData, (place) =>
      rewrite(place, `◆${place.text.replace(']', ', nay đã bãi bỏ]')}`),
    ),
  ],
};
