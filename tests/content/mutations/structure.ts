import { after, rewrite, wholeFile, type Place, type Texts } from './edit.ts';
import {
  entries,
  find,
  folded,
  front,
  headings,
  linesOf,
  paragraphs,
  pieces,
  sections,
  subheadings,
  values,
} from './places.ts';
import { way, type Family, type Way } from './way.ts';

const data = (name: string) => new RegExp(`^${name}\\.yaml$`);
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
    valueBecomes('writes a code of no group', (texts) => front(texts, 'code', sections), 'xx-1'),
    way(
      'writes a date of a change in words',
      (texts) => linesOf(texts, /\.mdx?$/, /^ {2}- date: /),
      (place) => rewrite(place, '  - date: ◆hôm qua'),
    ),
    valueBecomes(
      'gives a source a provenance that does not exist',
      (texts) => values(texts, data('nguon'), 'provenance'),
      'bao-chi',
    ),
    valueBecomes(
      'gives a source an address that is none',
      (texts) => values(texts, data('nguon'), 'URL'),
      '"trang báo"',
    ),
    valueBecomes(
      'gives a body a level that does not exist',
      (texts) => values(texts, data('co-quan'), 'level'),
      'xa',
    ),
    valueBecomes(
      'dates an event in the Vietnamese way',
      (texts) => values(texts, data('dong-thoi-gian'), 'date'),
      '"26/8/2021"',
    ),
    valueBecomes(
      'writes a value of a series as text',
      (texts) => values(texts, /^so-lieu\//, 'value'),
      '"tám hai"',
    ),
    valueBecomes(
      'gives the site an insecure address',
      (texts) => values(texts, data('site'), 'repository'),
      '"http://vi.du/kho"',
    ),
    way(
      'leaves out what became of a body',
      (texts) => folded(texts, data('co-quan'), 'now'),
      (place, texts) => {
        const key = entries(texts, data('co-quan'))
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
  ],
};

/** YAML that is broken, or does more than hold data. */
export const yamlSyntax: Family = {
  rule: 'YAML',
  ways: [
    way(
      'opens a quotation mark and leaves it open',
      (texts) => front(texts, 'title'),
      (place) => rewrite(place, place.text.replace(': ', ': ◆"')),
    ),
    way(
      'writes a key twice',
      (texts) => front(texts, 'order'),
      (place) => after(place, `\n${place.text}`),
    ),
    way(
      'indents by a tab',
      (texts) => values(texts, data('co-quan'), 'level'),
      (place) => ({ changes: [rewrite(place, `\t${place.text.trim()}`)], ripples: true }),
    ),
    way(
      'leaves a list open',
      (texts) => front(texts, 'bodies'),
      (place) => rewrite(place, `◆${place.text.replace(']', '')}`),
    ),
    way(
      'writes a colon in plain text',
      (texts) => values(texts, data('doi-chieu'), 'why'),
      (place) => rewrite(place, place.text.replace(/: .*/, ': ◆Hai lời: gần nghĩa')),
    ),
    way(
      'writes a line that is neither key nor value',
      (texts) => values(texts, data('thuat-ngu'), 'term'),
      (place) => ({ changes: [after(place, '\nghi chú thêm')], ripples: true }),
    ),
    way(
      'indents one key more than its neighbours',
      (texts) => values(texts, data('dong-thoi-gian'), 'title'),
      (place) => rewrite(place, `   ${place.text}`),
    ),
    way(
      'names an anchor',
      (texts) => values(texts, data('co-quan'), 'name'),
      (place) => rewrite(place, place.text.replace(': ', ': ◆&ten ')),
    ),
    way(
      'uses an alias',
      (texts) => values(texts, data('co-quan'), 'name'),
      (place) => ({
        changes: [rewrite(place, place.text.replace(/: .*/, ': ◆*ten'))],
      }),
    ),
    way(
      'names an anchor in front matter',
      (texts) => front(texts, 'bodies'),
      (place) => rewrite(place, place.text.replace(': ', ': ◆&ds ')),
    ),
    way(
      'writes a tag',
      (texts) => values(texts, data('thuat-ngu'), 'term'),
      (place) => rewrite(place, place.text.replace(': ', ': ◆!!str ')),
    ),
    way(
      'writes a tag of a programming language',
      (texts) => front(texts, 'title'),
      (place) => rewrite(place, 'title: ◆!!js/function "function () {}"'),
    ),
    way(
      'merges another mapping',
      (texts) => values(texts, data('co-quan'), 'level'),
      (place) => after(place, '\n  <<: *chung'),
    ),
    way(
      'starts a second document',
      (texts) => entries(texts, data('co-quan')).slice(3),
      (place) => rewrite(place, `---\n${place.text}`),
    ),
    way(
      'writes a directive',
      (texts) => [find(texts, 'thuat-ngu.yaml', 'nong-thon-moi:')],
      (place) => rewrite(place, `◆%YAML 1.1\n---\n${place.text}`),
    ),
  ],
};

const wellFormedNote = /\[@[a-z0-9-]+\]/;
const notedText = (texts: Texts) => pieces(paragraphs(texts), wellFormedNote);

/** Notes. */
export const notes: Family = {
  rule: 'notes',
  ways: [
    way('names a source that does not exist', notedText, (place) =>
      rewrite(place, `◆${place.text.replace(']', '-9]')}`),
    ),
    way('names it in capitals', notedText, (place) =>
      rewrite(place, `◆${place.text.toUpperCase()}`),
    ),
    way('puts a space behind the @', notedText, (place) =>
      rewrite(place, `◆${place.text.replace('@', '@ ')}`),
    ),
    way('writes round brackets', notedText, (place) =>
      rewrite(place, `◆${place.text.replace('[', '(').replace(']', ')')}`),
    ),
    way('leaves the bracket open', notedText, (place) =>
      rewrite(place, `◆${place.text.slice(0, -1)}`),
    ),
    way('leaves out the @ of the second of two', notedText, (place) =>
      rewrite(place, `◆${place.text.replace(']', '; bai-bao-1740]')}`),
    ),
    way('writes words before the @', notedText, (place) =>
      rewrite(place, `◆${place.text.replace('[', '[xem ')}`),
    ),
    way(
      'names one that does not exist in the data',
      (texts) => pieces(values(texts, data('ket-qua'), 'text'), wellFormedNote),
      (place) => rewrite(place, `◆${place.text.replace(']', '-9]')}`),
    ),
    way('writes a note into a heading', subheadings, (place) =>
      after(place, ' ◆[@khong-co-nguon-nay]'),
    ),
    way(
      'takes a source away',
      (texts) => entries(texts, data('nguon')),
      (place, texts) => {
        const key = place.text.slice(0, -1);
        const all = linesOf(texts, /\.(?:mdx?|yaml)$/, new RegExp(`@${key}[\\],;]`)).filter(
          ({ file }) => file !== 'nguon.yaml',
        );
        const text = texts.get('nguon.yaml')!;
        const length = /^[^\n]*\n(?: .*\n?)*/.exec(text.slice(place.start))![0].length;
        const entry = {
          ...place,
          end: place.start + length,
          text: text.slice(place.start, place.start + length),
        };
        const archive = { file: `nguon/${key}.txt`, start: 0, end: 0, text: '' };
        return all.length
          ? {
              changes: [rewrite(entry, '')],
              elsewhere: [[archive], ...all.map((each) => [each])],
              onlyElsewhere: true,
              ripples: true,
            }
          : undefined;
      },
    ),
  ],
};

const linkTargets = (texts: Texts) => pieces(paragraphs(texts), /(?<=\]\()\/[^)#]*\/(?=\))/);
const fragments = (texts: Texts) => pieces(paragraphs(texts), /(?<=\]\()\/[^)#]*#[^)]+(?=\))/);
const linkTo = (url: string) => (place: Place) => rewrite(place, `◆${url}`);

/** Links to what is not there, or not this site. */
export const links: Family = {
  rule: 'links and fragments',
  ways: [
    way('leads to a page that does not exist', linkTargets, (place) =>
      rewrite(place, `◆${place.text}khong-co/`),
    ),
    way('leaves out the last slash', linkTargets, (place) =>
      rewrite(place, `◆${place.text.slice(0, -1)}`),
    ),
    way('leads to a clause that does not exist', fragments, (place) =>
      rewrite(place, `◆${place.text}-9`),
    ),
    way('leads to a clause of its own page that does not exist', linkTargets, linkTo('#khong-co')),
    way('writes the address in capitals', linkTargets, (place) =>
      rewrite(place, `◆${place.text.toUpperCase()}`),
    ),
    way('leads to the file', linkTargets, (place) =>
      rewrite(place, `◆..${place.text.slice(0, -1)}.md`),
    ),
    way('leads to another site', linkTargets, linkTo('https://vi-du.vn/')),
    way('leads to another site without encryption', linkTargets, linkTo('http://vi-du.vn/')),
    way('leads to another site without its protocol', linkTargets, linkTo('//vi-du.vn/')),
    way('leads to a letter', linkTargets, linkTo('mailto:ai@vi-du.vn')),
    way(
      'writes an outside address between angle brackets',
      (texts) => paragraphs(texts, /\.md$/),
      (place) => after(place, ' Xem <https://vi-du.vn/>.'),
    ),
    way('writes an outside address bare', paragraphs, (place) =>
      after(place, ' Xem https://vi-du.vn/bai.'),
    ),
    way('writes an outside address that begins with www', paragraphs, (place) =>
      after(place, ' Xem www.vi-du.vn nhé.'),
    ),
    way('defines a link below', paragraphs, (place) =>
      after(place, '\n\nXem [bài ấy][bai].\n\n◆[bai]: https://vi-du.vn/'),
    ),
    way(
      'names a section that does not exist as related',
      (texts) => front(texts, 'related'),
      (place) => rewrite(place, place.text.replace('[', '[◆gp-99, ')),
    ),
    way(
      'names a body that does not exist',
      (texts) => front(texts, 'bodies'),
      (place) => rewrite(place, place.text.replace('[', '[◆so-khong-co, ')),
    ),
    way(
      'names a related section twice',
      (texts) => front(texts, 'related'),
      (place) => rewrite(place, place.text.replace(/\[([a-z0-9-]+)/, '[$1, $1')),
    ),
    way(
      'compares with a solution that does not exist',
      (texts) => values(texts, data('doi-chieu'), 'solution'),
      (place) => rewrite(place, '  solution: ◆gp-77'),
    ),
    way(
      'reports on a section that does not exist',
      (texts) => values(texts, data('ket-qua'), 'code'),
      (place) => rewrite(place, '  - code: ◆gp-77'),
    ),
  ],
};

const shared = ['noi-dung', 'giai-thich', 'don-vi', 'ket-qua', 'chua-biet'];
const ledgerLine = (texts: Texts, code: string) => find(texts, 'so-dia-chi.json', `"${code}":`);
const codeOf = (texts: Texts, { file }: Place) =>
  front(texts, 'code')
    .find((each) => each.file === file)
    ?.text.replace('code: ', '') ?? file.replace(/^trang\/|\.mdx$/g, '');
const idOf = (place: Place) => /\{#(.*)\}/.exec(place.text)![1]!;

/** Ids of clauses, and what stands behind headings. */
export const clauseIds: Family = {
  rule: 'clause ids and heading attributes',
  ways: [
    ...(
      [
        ['gives a clause a class too', (id: string) => `{#${id} .to}`],
        ['gives a clause a handler', (id: string) => `{#${id} onclick="alert(1)"}`],
        ['gives a clause a style', (id: string) => `{#${id} style="position:fixed"}`],
        ['gives a clause data', (id: string) => `{#${id} data-provenance=ke-hoach}`],
        ['gives a clause two ids', (id: string) => `{#${id} #${id}-2}`],
      ] as const
    ).map(([name, attributes]) =>
      way(name, headings, (place) =>
        rewrite(place, `◆${place.text.replace(/\{#.*\}/, attributes(idOf(place)))}`),
      ),
    ),
    way('adds a clause without an id', headings, (place) =>
      rewrite(place, `## Thêm một khoản\n\nChữ thêm.\n\n${place.text}`.replace('##', '◆##')),
    ),
    way('adds a clause whose id has capitals', headings, (place) =>
      rewrite(place, `◆## Thêm một khoản {#Them-Mot}\n\nChữ thêm.\n\n${place.text}`),
    ),
    way('adds a clause whose id has Vietnamese letters', headings, (place) =>
      rewrite(place, `◆## Thêm một khoản {#thêm-một}\n\nChữ thêm.\n\n${place.text}`),
    ),
    way(
      'adds a clause with an id in use',
      (texts) => headings(texts).filter((place) => idOf(place) === 'noi-dung'),
      (place, texts) => {
        const last = headings(texts)
          .filter(({ file }) => file === place.file)
          .at(-1)!;
        return rewrite(last, `◆## Thêm một khoản {#noi-dung}\n\nChữ thêm.\n\n${last.text}`);
      },
    ),
    way('gives an id to a heading inside a clause', subheadings, (place) =>
      rewrite(place, `◆${place.text} {#phan-nay}`),
    ),
    way('writes a heading of the first level', headings, (place) =>
      rewrite(place, `◆# Tên mục\n\n${place.text}`),
    ),
    way(
      'writes text before the first clause',
      (texts) =>
        headings(texts).filter(
          ({ file, start }) => !texts.get(file)!.slice(0, start).includes('\n## '),
        ),
      (place) => rewrite(place, `◆Lời dẫn của trang này.\n\n${place.text}`),
    ),
    way('underlines a new heading', headings, (place) =>
      rewrite(place, `◆Thêm một khoản\n---\n\nChữ thêm.\n\n${place.text}`),
    ),
    way(
      'exchanges the order of shared clauses',
      (texts) => headings(texts, sections).filter((place) => idOf(place) === 'giai-thich'),
      (place, texts) => {
        const next = headings(texts).find(
          ({ file, start }) => file === place.file && start > place.start,
        );
        if (!next || !shared.includes(idOf(next))) return undefined;
        const all = texts.get(place.file)!;
        const stop = all.indexOf('\n## ', next.end) + 1;
        const both = { ...place, end: stop, text: all.slice(place.start, stop) };
        const [one, other] = [all.slice(place.start, next.start), all.slice(next.start, stop)];
        return { changes: [rewrite(both, `${other}◆${one}`)] };
      },
    ),
  ],
};

/** Addresses that were published. */
export const addresses: Family = {
  rule: 'ledger loss and re-use',
  ways: [
    way(
      'renames a clause',
      (texts) => headings(texts).filter((place) => !linkedTo(texts, place)),
      (place, texts) =>
        lost(
          rewrite(place, place.text.replace(/\{#.*\}/, '{#ten-moi}')),
          ledgerLine(texts, `${codeOf(texts, place)}.${idOf(place)}`),
        ),
    ),
    way(
      'deletes a clause',
      (texts) => headings(texts).filter((place) => !linkedTo(texts, place)),
      (place, texts) => {
        const all = texts.get(place.file)!;
        const next = all.indexOf('\n## ', place.end);
        if (next < 0) return undefined;
        const clause = { ...place, end: next + 1, text: all.slice(place.start, next + 1) };
        return lost(
          rewrite(clause, ''),
          ledgerLine(texts, `${codeOf(texts, place)}.${idOf(place)}`),
        );
      },
    ),
    way(
      'deletes a file',
      (texts) => front(texts, 'code', sections),
      (place, texts) => ({
        ripples: true,
        changes: [{ kind: 'gone', file: place.file }],
        elsewhere: [[ledgerLine(texts, `/${place.file.replace('.md', '/')}`)]],
      }),
    ),
    way(
      'renames a file',
      (texts) => front(texts, 'code', sections),
      (place, texts) => ({
        ripples: true,
        changes: [
          { kind: 'gone', file: place.file },
          wholeFile(place.file.replace('.md', '-moi.md'), texts.get(place.file)!),
        ],
        elsewhere: [[ledgerLine(texts, `/${place.file.replace('.md', '/')}`)]],
        onlyElsewhere: true,
      }),
    ),
    way(
      'changes a code',
      (texts) => front(texts, 'code', sections),
      (place) => ({
        changes: [rewrite(place, place.text.replace(/-\d+/, '-◆44'))],
        ripples: true,
      }),
    ),
    way('uses the id of a withdrawn clause', headings, (place, texts) => {
      const code = `${codeOf(texts, place)}.${idOf(place)}`;
      const line = find(texts, 'so-dia-chi.json', `"${code}": {`);
      return {
        changes: [
          rewrite(line, `"${code}": { "withdrawn": { "on": "2026-11-24", "why": "Ghi nhầm." },`),
        ],
        elsewhere: [[place]],
        onlyElsewhere: true,
      };
    }),
    way(
      'breaks the ledger',
      (texts) => linesOf(texts, /^so-dia-chi\.json$/, /"since"/),
      (place) => rewrite(place, `◆${place.text.replace('{', '{{')}`),
    ),
    way(
      'records a clause without a day',
      (texts) => linesOf(texts, /^so-dia-chi\.json$/, /\.noi-dung.*"since"/),
      (place) => rewrite(place, `◆${place.text.replace(/, "since": "[^"]*"/, '')}`),
    ),
    way(
      'sends a clause to one that does not exist',
      (texts) => linesOf(texts, /^so-dia-chi\.json$/, /\.noi-dung.*"since"/),
      (place) =>
        rewrite(
          place,
          `    ◆"gp-2.cu": { "title": "Cũ", "since": "2026-11-24", "now": "gp-2.khong-co" },\n${place.text}`,
        ),
    ),
    way(
      'exchanges the ids of two clauses',
      (texts) => headings(texts, sections).filter((place) => idOf(place) === 'ket-qua'),
      (place, texts) => {
        const next = headings(texts).find(
          ({ file, start }) => file === place.file && start > place.start,
        );
        if (!next || idOf(next) !== 'chua-biet') return undefined;
        return {
          changes: [
            rewrite(place, `◆${place.text.replace('ket-qua', 'chua-biet')}`),
            rewrite(next, next.text.replace('chua-biet', 'ket-qua')),
          ],
        };
      },
    ),
  ],
};

const lost = (change: ReturnType<typeof rewrite>, line: Place) => ({
  changes: [change],
  elsewhere: [[line]],
  onlyElsewhere: true,
});
const linkedTo = (texts: Texts, place: Place) =>
  [...texts.values()].some((text) => text.includes(`/#${idOf(place)}`));

/** One code, one address, one file. */
export const uniqueCodes: Family = {
  rule: 'duplicate codes and addresses',
  ways: [
    way(
      'gives two sections one code',
      (texts) => front(texts, 'code', sections),
      (place, texts) => {
        const group = place.file.split('/')[0]!;
        const other = front(texts, 'code', sections).find(
          ({ file }) => file !== place.file && file.startsWith(group),
        )!;
        return {
          changes: [rewrite(place, other.text)],
          elsewhere: [[place, other]],
          onlyElsewhere: true,
          ripples: true,
        };
      },
    ),
    way(
      'gives a section the code of another group',
      (texts) => front(texts, 'code', sections),
      (place) => ({
        changes: [rewrite(place, place.text.startsWith('code: th') ? 'code: mt-9' : 'code: th-9')],
        ripples: true,
      }),
    ),
    way(
      'gives a section the code of a group',
      (texts) => front(texts, 'code', sections),
      (place) => ({
        changes: [rewrite(place, `◆${place.text.replace(/-\d+/, '')}`)],
        ripples: true,
      }),
    ),
    way(
      'writes a standing page at the address of a group',
      (texts) => linesOf(texts, /^trang\/gop-y\.mdx$/, /^---$/).slice(0, 1),
      (place, texts) => {
        const file = 'trang/giai-phap.mdx';
        return {
          changes: [wholeFile(file, texts.get(place.file)!)],
          elsewhere: [
            [
              { ...place, file },
              { ...place, file: 'giai-phap/index.md' },
            ],
          ],
          onlyElsewhere: true,
        };
      },
    ),
    way(
      'writes a source twice',
      (texts) => entries(texts, data('nguon')),
      (place, texts) => {
        const all = texts.get(place.file)!;
        const entry = /^[^\n]*\n(?: .*\n?)*/.exec(all.slice(place.start))![0];
        return rewrite(place, `${entry}◆${place.text}`);
      },
    ),
    way(
      'writes a body twice',
      (texts) => entries(texts, data('co-quan')).slice(1),
      (place) =>
        rewrite(
          place,
          `chinh-phu:\n  name: Chính phủ\n  level: trung-uong\n  duty: Việc chung.\n  status: con\n  now: Vẫn còn.\n${place.text}`.replace(
            'chinh',
            '◆chinh',
          ),
        ),
    ),
    way(
      'compares one pair twice',
      (texts) => linesOf(texts, data('doi-chieu'), /^- task: /),
      (place, texts) => {
        const all = texts.get(place.file)!;
        const mark = all.slice(place.start).split('\n').slice(0, 3).join('\n');
        return {
          changes: [rewrite(place, `${mark}\n${place.text}`)],
          elsewhere: [[place]],
          onlyElsewhere: true,
        };
      },
    ),
    way(
      'writes an archive for no source',
      (texts) => entries(texts, data('nguon')).slice(0, 1),
      () => wholeFile('nguon/khong-nguon.txt', 'Một đoạn.\n'),
    ),
    way(
      'takes the archive of a source away',
      (texts) => entries(texts, data('nguon')).slice(2),
      (place) => ({
        changes: [{ kind: 'gone', file: `nguon/${place.text.slice(0, -1)}.txt` }],
        elsewhere: [[place]],
      }),
    ),
  ],
};

/** Files that do not belong there, and some that must. */
export const files: Family = {
  rule: 'symlinks and stray files',
  ways: [
    ...(
      [
        ['links to a section', 'giai-phap/loi-tat.md', 'kinh-te-bien.md'],
        ['links to a folder above', 'giai-phap/len-tren', '..'],
        ['links to a file of the machine', 'nguon/may.txt', '/etc/hostname'],
        ['links to nothing', 'trang/mat.mdx', 'khong-co.mdx'],
        ['links a whole group', 'nhom', 'giai-phap'],
      ] as const
    ).map(([name, file, target]) =>
      way(name, anywhere, () => ({ changes: [{ kind: 'link', file, target }] })),
    ),
    ...(
      [
        ['writes a page of HTML', 'trang/trang.html', '<p>Chữ</p>\n'],
        ['writes a script', 'giai-phap/ma.js', 'alert(1)\n'],
        ['writes a drawing', 'trang/hinh.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n'],
        ['writes a section into an unknown group', 'giai-phap-moi/a.md', '---\ncode: gp-12\n---\n'],
        [
          'writes a section into a folder of a group',
          'giai-phap/them/a.md',
          '---\ncode: gp-12\n---\n',
        ],
        ['writes a section as MDX', 'giai-phap/a.mdx', '---\ncode: gp-12\n---\n'],
        ['writes a file of a word processor', 'giai-phap/ban-nhap.docx', 'PK'],
        ['writes data of no kind', 'du-lieu.yaml', 'a: 1\n'],
        ['writes a hidden file', '.an', 'a\n'],
      ] as const
    ).map(([name, file, text]) => way(name, anywhere, () => wholeFile(file, text))),
    ...['site', 'nguon', 'co-quan', 'thuat-ngu', 'doi-chieu', 'dong-thoi-gian', 'ket-qua'].map(
      (name) =>
        way(`deletes ${name}.yaml`, anywhere, () => ({
          changes: [{ kind: 'gone', file: `${name}.yaml` }],
          elsewhere: [[{ file: `${name}.yaml`, start: 0, end: 0, text: '' }]],
        })),
    ),
  ],
};

function anywhere(texts: Texts): Place[] {
  return [find(texts, 'site.yaml', 'name')];
}
