import { after, rewrite, wholeFile } from './edit.ts';
import {
  editors,
  entries,
  front,
  inData,
  items,
  linesOf,
  noted,
  paragraphs,
  pieces,
  quotes,
  rows,
  summaries,
  values,
  within,
} from './places.ts';
import { way, type Way } from './way.ts';

const quoted = /(?<=: )"([^"\\]*)"$/;
/** The same content written another way. */
export const writing: Way[] = [
  way('breaks a paragraph into lines', paragraphs, (place) =>
    rewrite(place, place.text.replace(/(.{40,60}) (?![-+*>#|=\d])/g, '$1\n')),
  ),
  way('breaks a list item into lines', items, (place) =>
    rewrite(place, place.text.replace(/(.{40,60}) (?![-+*>#|=\d])/g, '$1\n  ')),
  ),
  way('breaks a block quotation into lines', quotes, (place) =>
    rewrite(place, place.text.replace(/(.{40,60}) (?![-+*>#|=\d])/g, '$1\n> ')),
  ),
  way('breaks a summary into lines', summaries, (place) =>
    rewrite(place, place.text.replace(/(.{40,60}) (?=\p{L})/gu, '$1\n  ')),
  ),
  way(
    'writes list markers as stars',
    (texts) => pieces(items(texts), /^-/),
    (place, texts) => {
      const text = texts.get(place.file)!;
      return wholeFile(place.file, text.replace(/^- (?!date)/gm, '* '));
    },
  ),
  way('aligns a table', rows, (place, texts) => {
    const text = texts.get(place.file)!;
    return wholeFile(
      place.file,
      text.replace(/^\|(?:-+\|)+$/gm, (line) => line.replace(/-+/g, ':---:')),
    );
  }),
  way('pads the cells of a table', rows, (place) =>
    rewrite(place, place.text.replaceAll(' | ', '   |   ')),
  ),
  way(
    'reorders the keys of front matter',
    (texts) => front(texts, 'short'),
    (place, texts) => {
      const title = front(texts, 'title').find(({ file }) => file === place.file)!;
      return { changes: [rewrite(title, place.text), rewrite(place, title.text)] };
    },
  ),
  way(
    'reorders the keys of a body',
    (texts) => values(texts, inData('co-quan'), 'level'),
    (place, texts) => {
      const text = texts.get(place.file)!;
      const name = text.lastIndexOf('\n  name: ', place.start) + 1;
      const block = text.slice(name, place.end);
      const lines = block.split('\n');
      return rewrite(
        { file: place.file, start: name, end: place.end, text: block },
        lines.toReversed().join('\n'),
      );
    },
  ),
  way(
    'writes a comment into front matter',
    (texts) => front(texts, 'title'),
    (place) => after(place, '\n# Tên này đã thống nhất.'),
  ),
  way(
    'writes a comment into data',
    (texts) => entries(texts, inData('co-quan')),
    (place) => after(place, '\n  # Đã xem lại.'),
  ),
  way(
    'takes the quotation marks from a value',
    (texts) =>
      values(texts, inData('nguon'), 'container-title').filter(({ text }) =>
        /"[\p{L} ]+"$/u.test(text),
      ),
    (place) => rewrite(place, place.text.replace(quoted, '$1')),
  ),
  way(
    'writes single quotation marks round a value',
    (texts) =>
      values(texts, inData('nguon'), 'title').filter(
        ({ text }) => quoted.test(text) && !text.includes("'"),
      ),
    (place) => rewrite(place, place.text.replace(quoted, "'$1'")),
  ),
  way(
    'writes a list one below the other',
    (texts) => front(texts, 'related').filter(({ text }) => /\[.+\]/.test(text)),
    (place) =>
      rewrite(
        place,
        place.text.replace(/ \[(.*)\]/, (_, list: string) =>
          list
            .split(', ')
            .map((each) => `\n  - ${each}`)
            .join(''),
        ),
      ),
  ),
  way('writes a folded summary as one line', summaries, (place, texts) => {
    if (/[:#"]/.test(place.text)) return undefined;
    const key = front(texts, 'summary').find(({ file }) => file === place.file)!;
    return rewrite(
      { ...key, end: place.end, text: `${key.text}\n${place.text}` },
      `summary: ${place.text.trim()}`,
    );
  }),
  way(
    'folds a summary in the other way',
    (texts) => front(texts, 'summary').filter(({ text }) => text.endsWith('>-')),
    (place) => rewrite(place, 'summary: >'),
  ),
  way(
    'keeps the lines of a summary',
    (texts) => front(texts, 'summary').filter(({ text }) => text.endsWith('>-')),
    (place) => rewrite(place, 'summary: |-'),
  ),
  way(
    'writes a date of a change between quotation marks',
    (texts) => linesOf(texts, /\.mdx?$/, /^ {2}- date: \d/),
    (place) => rewrite(place, place.text.replace(/(\d.*)/, '"$1"')),
  ),
  way('writes emphasis', editors, (place) => {
    const here = within(place, /(?<= )[a-zà-ỹ]{3,}(?= )/u);
    return here && rewrite(here, `**${here.text}**`);
  }),
  way('separates two notes', noted, (place) =>
    rewrite(place, place.text.replace(/\[@([^\]]+)\]/, '[@$1][@$1]')),
  ),
];
