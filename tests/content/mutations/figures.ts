import { after, rewrite, type Place, type Texts } from './edit.ts';
import {
  dataProse,
  editors,
  headings,
  isUnheard,
  items,
  keysIn,
  linesOf,
  noted,
  paragraphs,
  pieces,
  prose,
  rows,
  sourceKeys,
  sourceText,
  subheadings,
  summaries,
  unheardNumber,
  values,
} from './places.ts';
import { figuresBeside } from './figures-beside.ts';
import { way, type Family } from './way.ts';

const note = /\[@[^\]]+\]/g;

const notedProse = (texts: Texts) => prose(texts).filter(({ text }) => keysIn(text).length === 1);

/** Digits inside a figure of a paragraph that its source has not as a figure of their own. */
function unheardPart(place: Place, texts: Texts): string | undefined {
  const source = keysIn(place.text)
    .map((key) => sourceText(texts, key))
    .join(' ');
  return [...place.text.matchAll(/(?<=\d)[1-9]\d/g)]
    .map(([digits]) => digits)
    .find((digits) => !new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(source + place.text));
}

const figure = /(?<![\d/.,-])\d{1,3}(?:\.\d{3})*,\d+(?![\d/.,-])/;
const shifted = (text: string) => text.replace(/,(\d)/, '$1,').replace(/,$/, '');
const swapDecimals = (text: string) => {
  const [whole = '', part = ''] = text.split(',');
  return `${whole},${[...part].reverse().join('')}`;
};

/** Truth rule 2. */
export const figures: Family = {
  rule: 'figures without a source',
  ways: [
    way(
      'turns decimals round',
      (texts) => pieces(paragraphs(texts), figure),
      (place) =>
        swapDecimals(place.text) === place.text
          ? undefined
          : rewrite(place, `◆${swapDecimals(place.text)}`),
    ),
    way(
      'moves the decimal comma',
      (texts) => pieces(rows(texts), figure),
      (place) => ({ changes: [rewrite(place, `◆${shifted(place.text)}`)], ripples: true }),
    ),
    way(
      'makes thousands of units',
      (texts) => pieces(paragraphs(texts), /(?<=\s)\d{2}(?= (?:xã|huyện|dự án|trường|đơn vị))/),
      (place) => rewrite(place, `◆${place.text}.000`),
    ),
    way(
      'adds a digit in a table',
      (texts) => pieces(rows(texts), /(?<=\| |\s)\d{2,3}(?= )/),
      (place) => rewrite(place, `◆${place.text}73`),
    ),
    way(
      'adds a digit in a list',
      (texts) =>
        pieces(
          items(texts).filter(({ text }) => text.includes('@')),
          /(?<=\s)\d{2,3}(?= )/,
        ),
      (place) => rewrite(place, `◆${place.text}73`),
    ),
    way(
      'changes the day of a date',
      (texts) => pieces(paragraphs(texts), /(?<=ngày )\d{1,2}\/\d{1,2}\/20\d\d/),
      (place) =>
        rewrite(
          place,
          `◆${place.text.replace(/^\d+/, (day) => String(((Number(day) + 12) % 27) + 1))}`,
        ),
    ),
    way(
      'changes the number of a document',
      (texts) => pieces(paragraphs(texts), /\d+\/(?:QĐ|NQ|KH)-[A-ZĐ]+/),
      (place) => (place.text.startsWith('1740') ? undefined : rewrite(place, `◆8${place.text}`)),
    ),
    way('gives the note of a source that has no such figure', notedProse, (place, texts) => {
      const number = figure.exec(place.text)?.[0];
      const other = sourceKeys(texts).at(place.start % sourceKeys(texts).length)!;
      const moved = rewrite(place, `◆${place.text.replace(note, `[@${other}]`)}`);
      // A date that draws in the sentence, and what else the page tells, rest on the note as well.
      return number && isUnheard(new Map([['', sourceText(texts, other)]]), number)
        ? { changes: [moved], ripples: true }
        : undefined;
    }),
    way('adds a figure to a summary', summaries, (place, texts) =>
      after(place, ` Có ${unheardNumber(texts, 1)} người.`.replace('Có ', 'Có ◆')),
    ),
    way(
      'changes a figure in the data',
      (texts) => pieces(dataProse(texts), /(?<!\d)(?!1740)\d+\/(?:2025|NQ|QĐ)/),
      (place) => rewrite(place, `◆8${place.text}`),
    ),
    ...figuresBeside,
    way(
      'draws in a series what says no number',
      (texts) => linesOf(texts, /^so-lieu\//, /^ {2}- \S+\.ket-qua\./),
      (place) => rewrite(place, '  - ◆gp-1.chua-biet.nam-cuoi'),
    ),
    way(
      'changes the level of a series',
      (texts) => pieces(values(texts, /^so-lieu\//, 'as'), /\d+/),
      (place) => rewrite(place, `${place.text}4`),
    ),
    way(
      'puts a figure in a title of the timeline',
      (texts) => values(texts, /^dong-thoi-gian\.yaml$/, 'title'),
      (place, texts) => rewrite(place, `${place.text} ◆${unheardNumber(texts, 2)} lần`),
    ),
    way(
      'puts a figure in the heading of a clause',
      (texts) => pieces(headings(texts), / (?=\{#chua-biet)/),
      (place, texts) => rewrite(place, ` ◆${unheardNumber(texts, 3)} điều `),
    ),
    way('puts a figure in a heading inside a clause', subheadings, (place, texts) =>
      after(place, `, ${unheardNumber(texts, 4)}`),
    ),
    way('splits a figure by emphasis', editors, (place) =>
      after(place, ' Số ấy là 6◆1**3**,7%.'.replace('6◆1', '◆61')),
    ),
    way('counts after the name of a part, as if it were an ordinal', editors, (place) =>
      after(place, ' Chi cho nhóm giải pháp 5 tỷ đồng.'),
    ),
    way('names a section that the plan has not', editors, (place) => after(place, ' Xem gp-999.')),
    way(
      'lets the year of a date support a quantity',
      (texts) => noted(texts).filter(({ text }) => /\b202\d\b/.test(text)),
      (place) => {
        const year = /\b(2)(02\d)\b/.exec(place.text)!;
        return rewrite(
          place,
          place.text.replace(/\.?(\[@[^\]]+\])$/, `, thêm ◆${year[1]}.${year[2]} tỷ đồng.$1`),
        );
      },
    ),
    way('writes letters for digits', editors, (place) => after(place, ' Được lO% số xã.')),
    way('hides a figure in a code span', editors, (place) =>
      after(place, ' Số ấy là `61.387` người.'),
    ),
    way('hides a figure in a code block', editors, (place) =>
      after(place, '\n\n```\n61.387 người\n```'),
    ),
    way('hides a figure in an indented block', editors, (place) =>
      after(place, '\n\n    61.387 người'),
    ),
    way('hides a figure in a footnote', editors, (place) =>
      after(place, '◆[^chu]\n\n[^chu]: ◆Có 61.387 người.'),
    ),
    way('hides a figure in the title of a link', editors, (place) =>
      after(place, ' Xem [nhóm giải pháp](/giai-phap/ "◆61.387 người").'.replace('Xem ', 'Xem ')),
    ),
    way('hides a figure in a list of a quotation', editors, (place) =>
      after(place, '\n\n> - Có 61.387 người.'),
    ),
    way('hides a figure in a list of a list', editors, (place) =>
      after(place, '\n\n- một việc;\n  - việc con, ◆61.387 người.'),
    ),
    way('hides a figure in a second paragraph of a list item', editors, (place) =>
      after(place, '\n\n- một việc;\n\n  ◆61.387 người làm việc ấy.'),
    ),
    way('hides a figure in a table of a list', editors, (place) =>
      after(place, '\n\n- một việc:\n\n  | a | b |\n  |---|---|\n  | c | ◆61.387 |'),
    ),
    way(
      'breaks a paragraph and puts a figure on its second line',
      (texts) =>
        pieces(
          noted(texts).filter(({ text }) => /\b20\d\d\b/.test(text)),
          / (?=\S+ \S+$)/,
        ),
      (place) => rewrite(place, '\n◆61.387 '),
    ),
    way(
      'repeats on a second line digits that stand inside another figure above',
      noted,
      (place, texts) => {
        const digits = unheardPart(place, texts);
        return digits
          ? rewrite(place, place.text.replace(/\.?(\[@[^\]]+\])$/, `,\n◆${digits} lần.$1`))
          : undefined;
      },
    ),
  ],
};
