import { after, rewrite, type Place, type Texts } from './edit.ts';
import { entries, folded, front, inData, linesOf, sectionFiles, values } from './places.ts';
import { way, type Family, type Way } from './way.ts';

/** A whole line taken out; the place told of is another. */
const without = (place: Place) =>
  rewrite({ ...place, end: place.end + 1, text: `${place.text}\n` }, '');
/** The front matter of a file, where a key that is missing is missed. */
const frontOf = (texts: Texts, { file }: Place): Place => {
  const text = texts.get(file)!;
  const end = text.indexOf('\n---\n', 4) + 4;
  return { file, start: 0, end, text: text.slice(0, end) };
};
const valueBecomes = (name: string, at: Way['at'], value: string) =>
  way(name, at, (place) => rewrite(place, place.text.replace(/: .*/, `: ◆${value}`)));

/** What each file may hold. */
export const schema: Family = {
  rule: 'schema',
  leaves: 'a file unread',
  ways: [
    way(
      'misspells a key',
      (texts) => front(texts, 'related'),
      (place) => rewrite(place, place.text.replace('related', '◆relate')),
    ),
    way(
      'adds an unknown key',
      (texts) => front(texts, 'title'),
      (place) => after(place, '\nmau: xanh'),
    ),
    way(
      'leaves out the title',
      (texts) => front(texts, 'title'),
      (place, texts) => ({
        changes: [without(place)],
        elsewhere: [[frontOf(texts, place)]],
        onlyElsewhere: true,
      }),
    ),
    valueBecomes('empties the short title', (texts) => front(texts, 'short'), '""'),
    valueBecomes('writes a word as the order', (texts) => front(texts, 'order'), 'hai'),
    valueBecomes('writes a list as text', (texts) => front(texts, 'aliases'), 'một, hai'),
    valueBecomes(
      'writes a code of no group',
      (texts) => front(texts, 'code', sectionFiles),
      'xx-1',
    ),
    way(
      'writes a date of a change in words',
      (texts) => linesOf(texts, /\.mdx?$/, /^ {2}- date: /),
      (place) => rewrite(place, '  - date: ◆hôm qua'),
    ),
    way(
      'writes a change under an older one',
      (texts) => linesOf(texts, /\.mdx?$/, /^ {2}- date: /),
      (place) => rewrite(place, `  - date: 2026-11-23\n    note: Sửa lời văn.\n◆${place.text}`),
    ),
    way(
      'gives a change a day that no calendar has',
      (texts) => linesOf(texts, /\.mdx?$/, /^ {2}- date: /),
      (place) => rewrite(place, '  - date: ◆2026-99-99'),
    ),
    way(
      'gives a change a day to come',
      (texts) => linesOf(texts, /\.mdx?$/, /^ {2}- date: /),
      (place) => rewrite(place, '  - date: ◆2099-01-01'),
    ),
    valueBecomes(
      'gives a date of a source a month that no calendar has',
      (texts) => values(texts, inData('nguon'), 'accessed'),
      '"2026-13"',
    ),
    valueBecomes(
      'escapes a character that no page can hold',
      (texts) => front(texts, 'title'),
      '"Sửa\\x01 lời"',
    ),
    valueBecomes(
      'gives a source a provenance that does not exist',
      (texts) => values(texts, inData('nguon'), 'provenance'),
      'bao-chi',
    ),
    valueBecomes(
      'gives a source an address that is none',
      (texts) => values(texts, inData('nguon'), 'URL'),
      '"trang báo"',
    ),
    valueBecomes(
      'gives a body a level that does not exist',
      (texts) => values(texts, inData('co-quan'), 'level'),
      'xa',
    ),
    valueBecomes(
      'dates an event in the Vietnamese way',
      (texts) => values(texts, inData('dong-thoi-gian'), 'date'),
      '"26/8/2021"',
    ),
    way(
      'writes a point of a series as a number',
      (texts) => linesOf(texts, /^so-lieu\//, /^ {2}- \S+\.ket-qua\./),
      (place) => rewrite(place, '  - ◆82'),
    ),
    valueBecomes(
      'gives the site an insecure address',
      (texts) => values(texts, inData('site'), 'repository'),
      '"http://vi.du/kho"',
    ),
    way(
      'leaves out the duty of a body',
      (texts) => folded(texts, inData('co-quan'), 'duty'),
      (place, texts) => {
        const key = entries(texts, inData('co-quan'))
          .filter(({ start }) => start < place.start)
          .at(-1)!;
        const line = texts.get(place.file)!.lastIndexOf('\n', place.start - 2) + 1;
        return {
          changes: [
            rewrite(
              {
                ...place,
                start: line,
                end: place.end + 1,
                text: texts.get(place.file)!.slice(line, place.end + 1),
              },
              '',
            ),
          ],
          elsewhere: [[{ ...key, end: line - 1 }]],
          onlyElsewhere: true,
        };
      },
    ),
    way(
      'takes out the front matter',
      (texts) => linesOf(texts, /\.mdx?$/, /^---$/).filter(({ start }) => start === 0),
      (place) => rewrite(place, ''),
    ),
    way(
      'breaks the ledger',
      (texts) => linesOf(texts, /^so-dia-chi\.json$/, /"since"/),
      (place) => ({
        changes: [rewrite(place, `◆${place.text.replace('{', '{{')}`)],
        ripples: true,
      }),
    ),
    way(
      'records a clause without a day',
      (texts) => linesOf(texts, /^so-dia-chi\.json$/, /\.noi-dung.*"since"/),
      (place) => rewrite(place, `◆${place.text.replace(/, "since": "[^"]*"/, '')}`),
    ),
  ],
};
