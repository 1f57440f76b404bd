import { after, rewrite, type Place, type Texts } from './edit.ts';
import { front, inData, paragraphs, pieces, sectionFiles, summaries, values } from './places.ts';
import { way, type Family } from './way.ts';

/** Of enough words to be told: a short one may repeat. */
const long = (texts: Texts) =>
  paragraphs(texts, sectionFiles).filter(
    ({ text }) => text.replace(/\]\([^)]*\)/g, '').split(/\s+/).length > 25,
  );
const elsewhere = (texts: Texts, place: Place) =>
  paragraphs(texts).filter(({ file }) => file !== place.file)[place.start % 50]!;
const copied = (name: string, edit: (text: string) => string, to = elsewhere) =>
  way(name, long, (place, texts) => {
    const target = to(texts, place);
    return {
      changes: [rewrite({ ...target, start: target.end, text: '' }, `\n\n◆${edit(place.text)}`)],
      // Which of two is the copy, nobody can tell.
      onlyElsewhere: true,
      // From the paragraph above it on: what is added may be of several lines.
      elsewhere: [[place, { ...target, start: target.end - 1, end: target.end + 1 }]],
      ripples: true,
    };
  });

/** Paragraphs that stand twice. */
export const duplicates: Family = {
  rule: 'duplicated paragraphs',
  hintWillDo: true,
  ways: [
    copied('copies a paragraph into another page', (text) => text),
    copied(
      'copies a paragraph under itself',
      (text) => text,
      (_texts, place) => place,
    ),
    copied('copies a paragraph with other spaces', (text) => text.replace(' ', '  ')),
    copied('copies a paragraph into two lines', (text) => text.replace(/(?<=^.{60,}?) /, '\n')),
    copied('copies a paragraph in decomposed letters', (text) => text.normalize('NFD')),
    copied('copies a paragraph into a list', (text) => `- một việc;\n- ${text}`),
  ],
};

const padding = ' Trang này kể thêm nhiều điều bằng lời dễ hiểu.'.repeat(8);

/** Texts that are longer than they may be, or too short to say anything. */
export const lengths: Family = {
  rule: 'length of summaries and other short texts',
  hintWillDo: true,
  leaves: 'a file unread',
  ways: [
    way(
      'makes the summary of a section too long',
      (texts) => summaries(texts).filter(({ file }) => sectionFiles.test(file)),
      (place, texts) => summaryTold(place, texts, after(place, padding)),
    ),
    way(
      'makes the summary of a page too long',
      (texts) => summaries(texts).filter(({ file }) => file.startsWith('trang/')),
      (place, texts) => summaryTold(place, texts, after(place, padding)),
    ),
    way('makes the summary too long over several lines', summaries, (place, texts) =>
      summaryTold(place, texts, after(place, padding.replaceAll('. ', '.\n  '))),
    ),
    way('empties the summary', summaries, (place, texts) =>
      summaryTold(place, texts, rewrite(place, '  ""'.slice(0, 0))),
    ),
    way(
      'makes the short title too long',
      (texts) => front(texts, 'short'),
      (place) => rewrite(place, `short: ◆${'Tên dài quá mức '.repeat(5)}`),
    ),
    way(
      'makes a reason of the matrix too long',
      (texts) => values(texts, inData('doi-chieu'), 'why'),
      (place) => rewrite(place, `  ◆why: ${'Gần nghĩa với nhau '.repeat(10)}`),
    ),
    way('makes the summary one word', summaries, (place, texts) =>
      summaryTold(place, texts, rewrite(place, '  Đang viết.')),
    ),
  ],
};

function summaryTold(place: Place, texts: Texts, edit: ReturnType<typeof rewrite>) {
  const key = [...pieces(front(texts, 'summary'), 'summary')].find(
    ({ file }) => file === place.file,
  )!;
  return { changes: [edit], elsewhere: [[{ ...key, end: place.end }]], onlyElsewhere: true };
}
