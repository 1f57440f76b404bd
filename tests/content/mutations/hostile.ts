import { after, rewrite, type Texts } from './edit.ts';
import {
  dataProse,
  front,
  headings,
  inData,
  paragraphs,
  pieces,
  prose,
  rows,
  summaries,
  values,
  within,
} from './places.ts';
import { way, type Family, type Way } from './way.ts';

const linkTargets = (texts: Texts) => pieces(paragraphs(texts), /(?<=\]\()\/[^)#]*\/(?=\))/);
const sourceUrls = (texts: Texts) => values(texts, inData('nguon'), 'URL');
const link = (name: string, url: string) =>
  way(name, linkTargets, (place) => rewrite(place, `◆${url}`));
/** Of sources whose host no text names: a text that does would be told of an address outside, too. */
const unnamedUrls = (texts: Texts) =>
  sourceUrls(texts).filter(({ text }) => {
    const host = /:\/\/(?:www\.)?([^/"]+)/.exec(text)![1]!;
    const named = (said: string) =>
      said
        .split(host)
        .slice(0, -1)
        .some((to) => !/[/.]$/.test(to));
    return ![...texts.values()].some(named);
  });
const sourceUrl = (name: string, url: string) =>
  way(name, unnamedUrls, (place) => rewrite(place, place.text.replace(/: .*/, `: ◆"${url}"`)));

/** Links that run, or lead where they do not seem to. */
export const hostileLinks: Family = {
  rule: 'hostile links',
  ways: [
    link('runs a script', 'javascript:alert(1)'),
    link('runs a script in mixed case', 'JaVaScRiPt:alert(1)'),
    link('writes the protocol with a reference', 'java&#115;cript:alert(1)'),
    link('writes the protocol with a named reference', 'javascript&colon;alert(1)'),
    link('writes a tab into the protocol', '<java&Tab;script:alert(1)>'),
    link('writes a space before the protocol', '<&#x20;javascript:alert(1)>'),
    link('writes an escape in front', '\\javascript:alert(1)'),
    link('carries a page as data', 'data:text/html;base64,PHNjcmlwdD4='),
    link('runs Visual Basic', 'vbscript:msgbox(1)'),
    link('opens a file', 'file:///etc/passwd'),
    link('leaves by two slashes', '//vi-du.vn/a/'),
    link('leaves by a backslash', '/\\\\vi-du.vn/'),
    link('leaves by a slash, a tab and a slash', '</&Tab;/vi-du.vn/>'),
    link('climbs out of the site', '/giai-phap/../../vi-du/'),
    link('adds a query', '/giai-phap/?a=<script>'),
    way('runs a script from a definition', paragraphs, (place) =>
      after(place, '\n\n[Bài][x]\n\n◆[x]: javascript:alert(1)'),
    ),
    way(
      'runs a script from angle brackets',
      (texts) => paragraphs(texts, /\.md$/),
      (place) => after(place, ' <javascript:alert(1)>'),
    ),
    way('runs a script from a link in the data', dataProse, (place) =>
      rewrite(place, place.text.replace(/(?=\[@)/, ' ◆[xem](javascript:alert(1)) ')),
    ),
    sourceUrl('makes the address of a source run a script', 'javascript:alert(1)'),
    sourceUrl('makes the address of a source carry data', 'data:text/html,a'),
    sourceUrl('names a user in the address of a source', 'https://baochinhphu.vn@vi-du.vn/a'),
    sourceUrl('writes a Cyrillic letter in the host of a source', 'https://b\u0430ochinhphu.vn/a'),
    sourceUrl('makes the address of a source one of this machine', 'http://127.0.0.1/a'),
    way('makes the archived copy run a script', sourceUrls, (place) =>
      after(place, '\n  archive: "javascript:alert(1)"'),
    ),
    way(
      'makes the repository run a script',
      (texts) => values(texts, inData('site'), 'repository'),
      (place) => rewrite(place, 'repository: ◆"javascript:alert(1)"'),
    ),
  ],
};

const middle = /(?<= [a-z]{2})(?=[a-z])/;
const put = (name: string, character: string, at: Way['at'] = prose) =>
  way(name, at, (place) => {
    const here = within(place, middle);
    return here && rewrite(here, `◆${character}`);
  });
const swap = (name: string, letter: string, other: string, at: Way['at'] = prose) =>
  way(name, at, (place) => {
    const here = within(place, new RegExp(`(?<= )${letter}(?=[a-z])|(?<=[a-z])${letter}(?= )`));
    return here && rewrite(here, `◆${other}`);
  });

/** Characters that nobody sees, or that look like others. */
export const characters: Family = {
  rule: 'invisible and look-alike characters',
  ways: [
    put('puts a zero-width space into a word', '\u200b'),
    put('puts a zero-width joiner into a word', '\u200d'),
    put('puts a zero-width non-joiner into a word', '\u200c'),
    put('puts a word joiner into a word', '\u2060'),
    put('turns the direction of writing round', '\u202e'),
    put('isolates a direction of writing', '\u2066'),
    put('puts a mark of direction into a word', '\u200f'),
    put('puts a byte order mark into a word', '\ufeff'),
    put('puts an invisible tag into a word', '\u{e0041}'),
    put('puts a filler into a word', '\u3164'),
    put('puts an empty Braille cell into a word', '\u2800'),
    put('puts a variation selector into a word', '\ufe0f'),
    put('puts a control character into a word', '\u0008'),
    put('puts a line separator into a word', '\u2028'),
    put('puts a private character into a word', '\ue000'),
    put('puts an unseen character into a summary', '\u200b', summaries),
    put('puts an unseen character into the data', '\u202e', dataProse),
    put('puts an unseen character into a table', '\u200b', rows),
    put('puts an unseen character into a title', '\u200b', (texts) => front(texts, 'title')),
    swap('writes a Cyrillic a', 'a', '\u0430'),
    swap('writes a Cyrillic o', 'o', '\u043e'),
    swap('writes a Cyrillic c', 'c', '\u0441'),
    swap('writes a Greek o', 'o', '\u03bf'),
    swap('writes a Greek v', 'v', '\u03bd'),
    swap('writes a full-width letter', 'a', '\uff41'),
    swap('writes a mathematical letter', 'a', '\u{1d41a}'),
    swap('writes a Cyrillic letter in the data', 'a', '\u0430', dataProse),
    way(
      'writes a figure in full-width digits',
      (texts) => paragraphs(texts),
      (place) => after(place, ' Có ◆\uff15\uff11 xã.'),
    ),
    way(
      'writes a figure in mathematical digits',
      (texts) => paragraphs(texts),
      (place) => after(place, ' Có ◆\u{1d7d3}\u{1d7cf} xã.'),
    ),
    ...['⑤', '⁵¹', '½', 'Ⅴ', '❺', '🔟'].map((sign) =>
      way(
        `writes a number as ${sign}`,
        (texts) => paragraphs(texts),
        (place) => after(place, ` Có ◆${sign} xã.`),
      ),
    ),
    way('writes a Cyrillic letter into an id', headings, (place) =>
      rewrite(place, `◆${'## Thêm {#th\u0435m}'}\n\nChữ thêm.\n\n${place.text}`),
    ),
  ],
};
