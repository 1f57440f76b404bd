import { rewrite, type Place, type Texts } from './edit.ts';
import {
  folded,
  front,
  inData,
  items,
  paragraphs,
  pieces,
  rows,
  summaries,
  values,
} from './places.ts';
import { way, type Family, type Way } from './way.ts';

/** Text in which nothing is quoted. */
const unquoted = (places: Place[]) => places.filter(({ text }) => !/[“"]/.test(text));
const ownProse = (texts: Texts) => unquoted([...paragraphs(texts), ...items(texts)]);
const change = (
  name: string,
  from: RegExp,
  to: string | ((found: string) => string),
  at: Way['at'] = ownProse,
) =>
  way(
    name,
    (texts) => pieces(at(texts), from),
    (place) => rewrite(place, `◆${typeof to === 'string' ? to : to(place.text)}`),
  );

/** Names that have one official writing. */
export const names: Family = {
  rule: 'official names',
  hintWillDo: true,
  ways: [
    change('writes a province in small letters', /Trà Vinh(?= )/, 'Trà vinh'),
    change('writes a common word of a name in capitals', /UBND tỉnh(?= )/, 'UBND Tỉnh'),
    change('writes a body in small letters', /Sở Kế hoạch và Đầu tư/, 'sở Kế hoạch và Đầu tư'),
    change('writes an abbreviation in small letters', /UBND/, 'Ubnd', (texts) =>
      ownProse(texts).filter(({ file }) => /^(?:nhiem-vu|dot-pha)/.test(file)),
    ),
    change('writes an ampersand in a name', /Sở Kế hoạch và Đầu tư/, 'Sở Kế hoạch & Đầu tư'),
    change('writes a region in capitals', /Đồng bằng sông Cửu Long/, 'Đồng Bằng Sông Cửu Long'),
    change('writes the disease without its hyphen', /Covid-19/, 'Covid 19'),
    change('writes the number of the decision without its stroke', /1740\/QĐ-UBND/, '1740/QD-UBND'),
    change('writes the congress in figures', /Đại hội XIII/, 'Đại hội 13'),
    change('writes a name wrong in the data', /Trà Vinh(?= )/, 'Trà vinh', (texts) =>
      unquoted(folded(texts, inData('dong-thoi-gian'), 'text')),
    ),
    change('writes a name wrong in a summary', /Trà Vinh(?= )/, 'Trà vinh', (texts) =>
      unquoted(summaries(texts)),
    ),
  ],
};

/** Where tone marks stand. */
export const toneMarks: Family = {
  rule: 'tone marks',
  hintWillDo: true,
  ways: [
    change('moves a mark in oa', /hòa(?![\p{L}])/u, 'hoà'),
    change('moves a mark in óa', /hóa(?![\p{L}])/u, 'hoá'),
    change('moves a mark in uy', /thủy(?![\p{L}])/u, 'thuỷ'),
    change('moves a mark in Ủy', /Ủy(?![\p{L}])/u, 'Uỷ', (texts) =>
      unquoted([
        ...ownProse(texts),
        ...rows(texts),
        ...folded(texts, inData('co-quan'), 'duty'),
        ...folded(texts, inData('co-quan'), 'duty'),
        ...values(texts, inData('co-quan'), 'name'),
      ]),
    ),
    change('moves a mark in oe', /khỏe(?![\p{L}])/u, 'khoẻ', (texts) =>
      unquoted(folded(texts, inData('thuat-ngu'), 'definition')),
    ),
    change('moves a mark in a summary', /hóa(?![\p{L}])/u, 'hoá', (texts) =>
      unquoted(summaries(texts)),
    ),
    change('moves a mark in a title', /hóa(?![\p{L}])/u, 'hoá', (texts) =>
      unquoted(front(texts, 'title')),
    ),
    change('writes a decomposed misplaced mark', /hóa(?![\p{L}])/u, 'hoa\u0301'.normalize('NFC')),
  ],
};
