import { after, rewrite, wholeFile, type Texts } from './edit.ts';
import { editors, paragraphs, prose, quotes, summaries, within, wholeFiles } from './places.ts';
import { way, type Way } from './way.ts';

const archives = (texts: Texts) => wholeFiles(texts, /\.txt$/);
const whole = (
  name: string,
  edit: (text: string) => string,
  of: Way['at'] = (texts) => wholeFiles(texts, /\.(?:mdx?|yaml)$/),
) => way(name, of, (place) => wholeFile(place.file, edit(place.text)));
const inSpace = (name: string, text: string, of: Way['at'] = prose) =>
  way(name, of, (place) => {
    const here = within(place, / (?=\p{L})/u);
    return here && rewrite(here, text);
  });

/** Marks of typing and pasting. */
export const typing: Way[] = [
  whole('saves a file with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')),
  whole('saves a file with the line ends of an old Macintosh', (text) =>
    text.replaceAll('\n', '\r'),
  ),
  whole('saves a file in decomposed letters', (text) => text.normalize('NFD')),
  whole('saves a file with a byte order mark', (text) => `\ufeff${text}`),
  whole(
    'saves a file with all three',
    (text) => `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
  ),
  whole('leaves out the last line end', (text) => text.trimEnd()),
  whole('adds empty lines at the end', (text) => `${text}\n\n\n`),
  whole('saves an archive in decomposed letters', (text) => text.normalize('NFD'), archives),
  whole(
    'saves an archive with the line ends of Windows',
    (text) => text.replaceAll('\n', '\r\n'),
    archives,
  ),
  whole(
    'saves every space between words as one that does not break',
    (text) => text.replace(/(?<=\p{L}) (?=\p{Ll})/gu, '\u00a0'),
    (texts) => wholeFiles(texts, /\.md$/),
  ),
  inSpace('types two spaces', '  '),
  inSpace('pastes a space that does not break', '\u00a0'),
  inSpace('pastes a narrow space that does not break', '\u202f'),
  inSpace('pastes one into a quotation', '\u00a0', quotes),
  inSpace('types two spaces in a summary', '  ', summaries),
  way('pastes a soft hyphen', prose, (place) => {
    const here = within(place, /(?<=[a-z]{2})(?=[a-z])/);
    return here && rewrite(here, '\u00ad');
  }),
  way('leaves spaces at the end of a line', prose, (place) => after(place, '   ')),
  way('leaves three empty lines between paragraphs', paragraphs, (place) => after(place, '\n\n')),
  way('pastes a paragraph from a word processor', editors, (place) =>
    after(
      place,
      `\n\n${'Đây là một câu giải thích\u00a0chung,  viết trong\u00a0trình soạn thảo văn bản\u00ad.'.normalize('NFD')}  `,
    ),
  ),
];
