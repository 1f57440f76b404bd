import { after, rewrite, type Place, type Texts } from './edit.ts';
import {
  dataProse,
  headings,
  isUnheard,
  items,
  keysIn,
  paragraphs,
  pieces,
  rows,
  sourceKeys,
  sourceText,
  subheadings,
  summaries,
  unheardNumber,
  values,
} from './places.ts';
import { way, type Family } from './way.ts';

const note = /\[@[^\]]+\]/g;

/** Paragraphs of the editors: no note of their own. */
const editors = (texts: Texts) => paragraphs(texts).filter(({ text }) => !text.includes('@'));
const noted = (texts: Texts) => paragraphs(texts).filter(({ text }) => keysIn(text).length === 1);
const bodyNames = (texts: Texts) =>
  values(texts, /^co-quan\.yaml$/, 'name').map(({ text }) => text.replace(/^.*name: /, ''));
const aBody = (texts: Texts, { start }: Place) => {
  const names = bodyNames(texts);
  return names[start % names.length]!;
};
/** A share with a decimal that no file holds. */
const share = (texts: Texts, place: Place) =>
  `${unheardNumber(texts, place.start % 7).replace('.', ',')}%`;

/** Whether the clause around a place has no note. */
function unnotedClause(texts: Texts, place: Place): boolean {
  const text = texts.get(place.file) ?? '';
  const from = text.lastIndexOf('\n## ', place.start);
  const to = text.indexOf('\n## ', place.end);
  return !text.slice(from, to < 0 ? undefined : to).includes('@');
}

/** Digits inside a figure of a paragraph that its source has not as a figure of their own. */
function unheardPart(place: Place, texts: Texts): string | undefined {
  const source = keysIn(place.text)
    .map((key) => sourceText(texts, key))
    .join(' ');
  return [...place.text.matchAll(/(?<=\d)[1-9]\d/g)]
    .map(([digits]) => digits)
    .find((digits) => !new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(source + place.text));
}

/** Truth rule 1. */
export const statements: Family = {
  rule: 'statements without notes',
  ways: [
    way('takes the notes from a paragraph that gives a date', noted, (place) =>
      /ngày \d+\/\d+\/\d{4}/.test(place.text)
        ? rewrite(place, `◆${place.text.replaceAll(note, '')}`)
        : undefined,
    ),
    way('takes the notes from a row of a table', rows, (place) =>
      /\d/.test(place.text) ? rewrite(place, `◆${place.text.replaceAll(note, '')}`) : undefined,
    ),
    way('lets a body act in a paragraph of its own', editors, (place, texts) =>
      after(place, `\n\n${aBody(texts, place)} đã ban hành một quyết định về việc này.`),
    ),
    way('lets a body act at the end of an unnoted paragraph', editors, (place, texts) =>
      after(place, ` ${aBody(texts, place)} phải chịu trách nhiệm về việc này.`),
    ),
    way('lets a body act in the passive', editors, (place, texts) =>
      after(place, `\n\nViệc này do ${aBody(texts, place)} phê duyệt.`),
    ),
    way('lets a body act in a list', editors, (place, texts) =>
      after(
        place,
        `\n\nCác việc gồm:\n\n- ◆${aBody(texts, place)} giao việc này cho cấp dưới;\n- việc khác.`,
      ),
    ),
    way('lets a body act in a table', editors, (place, texts) =>
      after(
        place,
        `\n\n| Việc | Lời |\n|---|---|\n| Một | ◆${aBody(texts, place)} đã công bố việc này |`,
      ),
    ),
    way('lets a body act in a heading of an unnoted clause', editors, (place, texts) =>
      unnotedClause(texts, place)
        ? after(place, `\n\n### ${aBody(texts, place)} đã chấp thuận`)
        : undefined,
    ),
    way(
      'lets a body act in a row of the matrix',
      (texts) => values(texts, /^doi-chieu\.yaml$/, 'why'),
      (place) =>
        rewrite(place, place.text.replace(/: .*/, ': UBND tỉnh đã ký văn bản về việc này.')),
    ),
    way('gives a date without a note', editors, (place) =>
      after(place, '\n\nViệc này bắt đầu ngày 3/4/2022.'),
    ),
    way('gives a year without a note', editors, (place) =>
      after(place, ' Việc này có từ năm 2022.'),
    ),
  ],
};

/** Truth rule 5: nothing is said of a document's force that no source says. */
export const gaps: Family = {
  rule: 'gaps filled by inference',
  ways: [
    'Kế hoạch 1740 đã bị bãi bỏ.',
    'Kế hoạch 1740 vẫn còn hiệu lực.',
    'Văn bản này hết hiệu lực khi tỉnh hợp nhất.',
    'Quyết định ấy bị thay thế bởi một quyết định khác.',
    'Văn bản này được sửa đổi, bổ sung.',
    'Kế hoạch của tỉnh bị hủy bỏ.',
    'Kế hoạch 1740 đã được thay thế.',
  ]
    .map((sentence) =>
      way(`says unsourced: ${sentence}`, editors, (place) => after(place, `\n\n${sentence}`)),
    )
    .concat([
      way(
        'says in a summary of the data what became of the plan',
        (texts) => values(texts, /^ket-qua\.yaml$/, 'unjudged'),
        (place) => rewrite(place, place.text.replace(/"$/, ' ◆Kế hoạch đã hết hiệu lực."')),
      ),
    ]),
};

const figure = /(?<![\d/.,-])\d{1,3}(?:\.\d{3})*,\d+(?![\d/.,-])/;
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
      (place) => rewrite(place, `◆${place.text.replace(/,(\d)/, '$1,').replace(/,$/, '')}`),
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
    way('gives the note of a source that has no such figure', noted, (place, texts) => {
      const number = figure.exec(place.text)?.[0];
      const keys = sourceKeys(texts);
      const other = keys[place.start % keys.length]!;
      return number && isUnheard(new Map([['', sourceText(texts, other)]]), number)
        ? rewrite(place, `◆${place.text.replace(note, `[@${other}]`)}`)
        : undefined;
    }),
    way('adds a figure to a summary', summaries, (place, texts) =>
      after(place, ` Có ${unheardNumber(texts, 1)} người.`.replace('Có ', 'Có ◆')),
    ),
    way(
      'changes a figure in the data',
      (texts) => pieces(dataProse(texts), figure),
      (place) => rewrite(place, `◆9${place.text.replace(',', '7,')}`),
    ),
    way(
      'changes a value of a series',
      (texts) => values(texts, /^so-lieu\//, 'value'),
      (place) =>
        rewrite(
          place,
          place.text
            .replace(/\d+/, (value) => `◆${[...value].reverse().join('')}`)
            .replace('58', '48'),
        ),
    ),
    way(
      'changes the total of a series',
      (texts) => values(texts, /^so-lieu\//, 'total'),
      (place) => rewrite(place, `${place.text}4`),
    ),
    way(
      'puts a figure in a title of the timeline',
      (texts) => values(texts, /^dong-thoi-gian\.yaml$/, 'title'),
      (place, texts) => rewrite(place, `${place.text} ◆${unheardNumber(texts, 2)} lần`),
    ),
    way(
      'puts a figure in the heading of a clause',
      (texts) => pieces(headings(texts), / (?=\{#giai-thich)/),
      (place, texts) => rewrite(place, ` ◆${unheardNumber(texts, 3)} điều `),
    ),
    way('puts a figure in a heading inside a clause', subheadings, (place, texts) =>
      after(place, `, ${unheardNumber(texts, 4)}`),
    ),
    way('splits a figure by emphasis', editors, (place) =>
      after(place, ' Số ấy là 6◆1**3**,7%.'.replace('6◆1', '◆61')),
    ),
    way('hides a figure in a code span', editors, (place) =>
      after(place, ' Số ấy là `61.387` người.'),
    ),
    way('hides a figure in a code block', editors, (place) =>
      after(place, '\n\n```\n◆61.387 người\n```'),
    ),
    way('hides a figure in an indented block', editors, (place) =>
      after(place, '\n\n    61.387 người'),
    ),
    way('hides a figure in a footnote', editors, (place) =>
      after(place, '[^chu]\n\n[^chu]: ◆Có 61.387 người.'),
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
