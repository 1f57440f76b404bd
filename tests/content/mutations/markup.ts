import { after, rewrite, type Texts } from './edit.ts';
import {
  folded,
  front,
  headings,
  inData,
  items,
  lastChange,
  paragraphs,
  rows,
  summaries,
  values,
} from './places.ts';
import { way, type Family, type Way } from './way.ts';

const anyFile = (texts: Texts) => paragraphs(texts);
const sectionText = (texts: Texts) => paragraphs(texts, /\.md$/);
const pageText = (texts: Texts) => paragraphs(texts, /\.mdx$/);

const below = (name: string, at: Way['at'], text: string) =>
  way(name, at, (place) => after(place, `\n\n${text}`));
const behind = (name: string, at: Way['at'], text: string) =>
  way(name, at, (place) => after(place, ` ${text}`));

/** Tags in Markdown and in data, and blocks where a page shows none. */
export const html: Family = {
  rule: 'raw HTML',
  ways: [
    below('writes a script', anyFile, '<script>alert(1)</script>'),
    below('writes a frame', anyFile, '<iframe src="https://vi-du.vn"></iframe>'),
    below('writes a drawing that runs', anyFile, '<svg onload="alert(1)"></svg>'),
    below('writes a style sheet', sectionText, '<style>body { display: none }</style>'),
    below('writes a comment', sectionText, '<!-- ghi chú -->'),
    below('writes a declaration', sectionText, '<!DOCTYPE html>'),
    below('writes an instruction', sectionText, '<?php echo 1 ?>'),
    below('writes marked-up data', sectionText, '<![CDATA[ chữ ]]>'),
    behind('writes a bold tag in a line', anyFile, 'Chữ <b>đậm</b>.'),
    behind('writes an image tag in a line', sectionText, 'Chữ <img src=x onerror=alert(1)>.'),
    behind('writes a closing tag alone', sectionText, 'Chữ </div>.'),
    way('writes a tag in a heading', headings, (place) =>
      rewrite(place, place.text.replace(' {#', ' <i>x</i> {#')),
    ),
    way(
      'writes a tag in a table',
      (texts) => rows(texts),
      (place) => rewrite(place, place.text.replace(/\|$/, '<br> |')),
    ),
    way(
      'writes a tag in a list',
      (texts) => items(texts),
      // Before the kind of a result it would take the result away as well.
      (place) => rewrite(place, place.text.replace(/(?=\[@|$)/, ' ◆<u>x</u>')),
    ),
    below('writes a tag in a quotation of its own', sectionText, '> <script>alert(1)</script>'),
    way(
      'writes a tag in a definition',
      (texts) => values(texts, inData('doi-chieu'), 'why'),
      (place) => after(place, ' <b>x</b>'),
    ),
    way(
      'writes a tag in a title',
      (texts) => values(texts, inData('dong-thoi-gian'), 'title'),
      (place) => after(place, ' <img src=x onerror=alert(1)>'),
    ),
    way('writes a tag in a summary', summaries, (place) => after(place, ' <b>x</b>')),
    way('writes bold letters in a summary', summaries, (place) => after(place, ' **x**')),
    way('writes a link in a summary', summaries, (place) => after(place, ' [x](/giai-phap/)')),
    way(
      'writes a tag in the name of a page',
      (texts) => front(texts, 'title'),
      (place) => after(place, ' <i>x</i>'),
    ),
    way(
      'writes a tag in a search synonym',
      (texts) => front(texts, 'aliases').filter(({ text }) => text.includes('[')),
      (place) => rewrite(place, place.text.replace('[', '[◆<u>x</u>, ')),
    ),
    way(
      'writes a tag in the note of a change',
      (texts) => front(texts, 'changes'),
      (place, texts) =>
        after(place, `\n  - date: ${lastChange(texts, place)}\n    ◆note: Sửa <b>lời</b> văn.`),
    ),
    way(
      'writes a tag in the name of a term',
      (texts) => values(texts, inData('thuat-ngu'), 'term'),
      // What the term is linked by no longer holds it.
      (place) => ({ changes: [after(place, ' <b>x</b>')], ripples: true }),
    ),
    way(
      'writes bold letters in the title of an event',
      (texts) => values(texts, inData('dong-thoi-gian'), 'title'),
      (place) => after(place, ' **x**'),
    ),
    way(
      'writes bold letters in a row of the matrix',
      (texts) => values(texts, inData('doi-chieu'), 'why'),
      (place) => after(place, ' **x**'),
    ),
    way(
      'writes a tag in the title of a source',
      (texts) => values(texts, inData('nguon'), 'title'),
      (place) => rewrite(place, place.text.replace(/"$/, ' ◆<b>x</b>"')),
    ),
    way(
      'writes a second paragraph into the duty of a body',
      (texts) => folded(texts, inData('co-quan'), 'duty'),
      (place) => after(place, '\n\n\n    ◆Hai việc.'),
    ),
    way(
      'writes a list as the duty of a body',
      (texts) => folded(texts, inData('co-quan'), 'duty'),
      (place) => rewrite(place, place.text.replace(/^ +/, '$&◆- ')),
    ),
    below('shows an image', anyFile, '![Hình](/hinh.png)'),
    below('shows an image of another site', anyFile, '![Hình](https://vi-du.vn/hinh.png)'),
    below('shows an image by reference', anyFile, '◆![Hình][h]\n\n[h]: /giai-phap/'),
  ],
};

/** What MDX would run, and components that are not on the list. */
export const code: Family = {
  rule: 'code, components and attributes in pages',
  leaves: 'a file unread',
  ways: [
    below('imports', pageText, "import fs from 'node:fs'"),
    below('exports', pageText, 'export const a = 1'),
    below('writes an expression', pageText, '{1 + 1}'),
    behind('writes an expression in a line', pageText, 'Chữ {process.env.PATH}.'),
    below('writes a comment', pageText, '{/* ghi chú */}'),
    below('writes an unknown component', pageText, '<Khung>\n\nChữ.\n\n</Khung>'),
    below('writes a member of a component', pageText, '<A.B />'),
    below('writes a namespaced component', pageText, '<a:b />'),
    below('writes a fragment', pageText, '<>\n\nChữ.\n\n</>'),
    below('gives the component an attribute', pageText, '<ChuaBiet id="a">\n\nChữ.\n\n</ChuaBiet>'),
    below(
      'gives the component a handler',
      pageText,
      '<ChuaBiet onClick={() => alert(1)}>\n\nChữ.\n\n</ChuaBiet>',
    ),
    below(
      'spreads into the component',
      pageText,
      '<ChuaBiet {...{ a: 1 }}>\n\nChữ.\n\n</ChuaBiet>',
    ),
    behind('writes the component into a line', pageText, 'Chữ <ChuaBiet>Chữ.</ChuaBiet> chữ.'),
    below('opens the component and leaves it open', pageText, '<ChuaBiet>\n\nChữ.'),
    behind('writes an angle bracket', pageText, 'Số a < b {'),
  ],
};
