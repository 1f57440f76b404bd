import { rewrite, type Place, type Texts } from './edit.ts';
import { dataProse, items, paragraphs, pieces, rows } from './places.ts';
import { way, type Family, type Way } from './way.ts';

/** Text in which nothing is quoted. */
const unquoted = (places: Place[]) => places.filter(({ text }) => !/[“"]/.test(text));
const change = (
  name: string,
  from: RegExp,
  to: string | ((found: string) => string),
  at: Way['at'],
) =>
  way(
    name,
    (texts) => pieces(at(texts), from),
    (place) => rewrite(place, `◆${typeof to === 'string' ? to : to(place.text)}`),
  );

const noted = (texts: Texts) =>
  unquoted([...paragraphs(texts), ...items(texts), ...rows(texts)]).filter(({ text }) =>
    text.includes('@'),
  );
const date = /(?<![\d/–-])\d{1,2}\/\d{1,2}\/20\d\d(?![\d/])/;

/** Dates and numbers in one form. */
export const forms: Family = {
  rule: 'dates and numbers',
  hintWillDo: true,
  ways: [
    change('writes a date with hyphens', date, (found) => found.replaceAll('/', '-'), noted),
    change('writes a date with points', date, (found) => found.replaceAll('/', '.'), noted),
    change(
      'writes a date backwards',
      date,
      (found) =>
        found
          .split('/')
          .reverse()
          .map((part) => part.padStart(2, '0'))
          .join('-'),
      noted,
    ),
    change(
      'writes zeros into a date',
      /(?<![\d/–-])[1-9]\/[1-9]\/20\d\d(?![\d/])/,
      (found) => found.replace(/\b(\d)\b/g, '0$1'),
      noted,
    ),
    change('writes a year of two digits', date, (found) => found.replace('/20', '/'), noted),
    change(
      'writes a decimal point',
      /(?<![\d.,/])\d+,\d+(?=%)/,
      (found) => found.replace(',', '.'),
      noted,
    ),
    change(
      'writes commas between thousands',
      /(?<![\d.,/])\d{1,3}\.\d{3}(?![\d.,/])/,
      (found) => found.replace('.', ','),
      noted,
    ),
    change(
      'writes spaces between thousands',
      /(?<![\d.,/])\d{1,3}\.\d{3}(?![\d.,/])/,
      (found) => found.replace('.', ' '),
      noted,
    ),
    change(
      'writes thousands together',
      /(?<![\d.,/])\d{2,3}\.\d{3}(?![\d.,/])/,
      (found) => found.replace('.', ''),
      noted,
    ),
    change('writes a space before a percent sign', /(?<=\d)%/, ' %', noted),
    change(
      'writes a date wrong in the data',
      date,
      (found) => found.replaceAll('/', '-'),
      dataProse,
    ),
    change(
      'writes a year of two digits in the data',
      date,
      (found) => found.replace('/20', '/'),
      dataProse,
    ),
  ],
};
