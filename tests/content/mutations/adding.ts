import { after, rewrite, wholeFile, type Change, type Place, type Texts } from './edit.ts';
import {
  codeOf,
  editors,
  entries,
  find,
  front,
  inData,
  keysIn,
  lastChange,
  namedResults,
  noted,
  quotes,
  results,
  sectionFiles,
  values,
  wholeFiles,
  lastLine,
} from './places.ts';
import { newSection } from './new-section.ts';
import { way, type Way } from './way.ts';

const both = (...changes: Change[]) => ({ changes });
/** A note of the change among those of its file. */
const recorded = (texts: Texts, place: Place): Change =>
  after(
    front(texts, 'changes').find(({ file }) => file === place.file)!,
    `\n  - date: ${lastChange(texts, place)}\n    note: Sửa lời văn.`,
  );
const unnoted = (texts: Texts) => editors(texts).filter(({ file }) => sectionFiles.test(file));
/** Where what others say may be quoted too: not beside what the plan says. */
const inResults = (texts: Texts) =>
  unnoted(texts).filter(({ file, start }) => {
    const above = texts.get(file)!.slice(0, start);
    return above.lastIndexOf('{#ket-qua}') > above.lastIndexOf('{#noi-dung}');
  });
const archives = (texts: Texts) => wholeFiles(texts, /\.txt$/);
const promiseIn = (texts: Texts) =>
  quotes(texts).find(({ text }) => text.includes('@bai-bao-1740'))!.text;
const source = (key: string, figures = '') => `
${key}:
  type: article-newspaper
  title: "Một bài báo mới"
  container-title: "Báo Trà Vinh"
  issued: "2024-05-06"
  URL: "https://baotravinh.vn/bai-moi.html"
  language: vi
  provenance: ve-sau
  read: doan-trich
  accessed: "2026-11"${figures}
`;

/** What editors add well. */
export const adding: Way[] = [
  way(
    'adds a section',
    (texts) => front(texts, 'code', sectionFiles),
    (_place, texts) => wholeFile('to-chuc-thuc-hien/muc-moi.md', newSection(promiseIn(texts))),
  ),
  way(
    'adds a standing page',
    (texts) => front(texts, 'title', /^trang\//),
    () =>
      wholeFile(
        'trang/hoi-dap.mdx',
        '---\ntitle: Hỏi đáp\nshort: Hỏi đáp\nsummary: Những câu hỏi mà người đọc hay gửi, kèm lời đáp ngắn.\nchanges:\n  - date: 2026-11-24\n    note: Đăng lần đầu.\n---\n\n## Câu hỏi {#cau-hoi}\n\nChưa có câu hỏi nào.\n\n<ChuaBiet>\n\nChưa rõ khi nào có.\n\n</ChuaBiet>\n',
      ),
  ),
  way('adds a figure and records it with its source', noted, (place, texts) => {
    const key = keysIn(place.text)[0]!;
    const entry = entries(texts, inData('nguon')).find(({ text }) => text === `${key}:`)!;
    const all = texts.get('nguon.yaml')!;
    const end = all.slice(entry.end).search(/\n[a-z0-9-]+:\n/);
    const at = all.indexOf('  so-lieu:\n', entry.start);
    if (at < 0 || (end >= 0 && at > entry.end + end)) return undefined;
    const list = { file: 'nguon.yaml', start: at, end: at + 11, text: '  so-lieu:\n' };
    return both(
      rewrite(place, place.text.replace(/(?=\[@)/, ' Số ấy là 61,37%.')),
      rewrite(list, '  so-lieu:\n    - "61,37%"\n'),
      after(lastLine(texts, `nguon/${key}.txt`), '\n\nSố ấy là 61,37%; con số: 61.37%.'),
      recorded(texts, place),
    );
  }),
  way('adds a source, its passage and a quotation from it', inResults, (place, texts) =>
    both(
      after(lastLine(texts, 'nguon.yaml'), source('bai-moi-2024')),
      wholeFile(
        'nguon/bai-moi-2024.txt',
        '# bai-moi-2024: Một bài báo mới.\n\nNgười dân trong xã cùng nhau trồng lại rừng ven biển.\n',
      ),
      after(place, '\n\n> Người dân trong xã […] trồng lại rừng ven biển[@bai-moi-2024]'),
      recorded(texts, place),
    ),
  ),
  way('adds a source with figures and a sentence with one', unnoted, (place, texts) =>
    both(
      after(
        lastLine(texts, 'nguon.yaml'),
        source('bai-moi-2024', '\n  so-lieu: ["61.387 người", "6/5/2024"]'),
      ),
      wholeFile('nguon/bai-moi-2024.txt', '# bai-moi-2024\n\nNgày 6/5/2024, 61.387 người.\n'),
      after(place, '\n\nBáo Trà Vinh ngày 6/5/2024 ghi có 61.387 người.[@bai-moi-2024]'),
      recorded(texts, place),
    ),
  ),
  way(
    'adds a term',
    (texts) => entries(texts, inData('thuat-ngu')),
    (place) =>
      rewrite(
        place,
        `thuat-ngu-moi:\n  term: Lúa tôm\n  definition: Cách trồng lúa và nuôi tôm trên cùng một thửa ruộng.\n${place.text}`,
      ),
  ),
  way(
    'adds a body',
    (texts) => entries(texts, inData('co-quan')),
    (place) =>
      rewrite(
        place,
        `lien-doan:\n  name: Liên đoàn Lao động tỉnh Trà Vinh\n  level: doan-the\n  duty: Bài báo không nêu việc nào giao cho liên đoàn này.\n  status: chua-ro\n  now: Chưa tìm thấy nguồn nào.\n${place.text}`,
      ),
  ),
  way(
    'adds a body whose name is a common noun too',
    (texts) => entries(texts, inData('co-quan')),
    (place) =>
      rewrite(
        place,
        `hoi-nong-dan:\n  name: Hội Nông dân tỉnh Trà Vinh\n  level: doan-the\n  duty: Bài báo không nêu việc nào giao cho hội này.\n  status: chua-ro\n  now: Chưa tìm thấy nguồn nào.\n${place.text}`,
      ),
  ),
  way(
    'adds an event with its source',
    (texts) => values(texts, inData('dong-thoi-gian'), 'title'),
    (_place, texts) =>
      after(
        lastLine(texts, 'dong-thoi-gian.yaml'),
        'bai-bao-nhac-den:\n  date: "2021-08-26"\n  title: Bài báo nhắc đến quyết định\n  text: >-\n    Bài báo nhắc đến quyết định ngày 26/8/2021 và kế hoạch kèm theo.[@bai-bao-1740]\n',
      ),
  ),
  way(
    'adds a mark to the matrix',
    (texts) => values(texts, inData('doi-chieu'), 'why'),
    (_place, texts) => {
      const text = texts.get('doi-chieu.yaml')!;
      const free = [1, 2, 3, 4, 5, 6]
        .flatMap((task) =>
          [1, 2, 3, 4].map((solution) => `- task: nv-${task}\n  solution: gp-${solution}\n`),
        )
        .find((pair) => !text.includes(pair))!;
      return after(lastLine(texts, 'doi-chieu.yaml'), `${free}  why: Gần nghĩa ở một vế.\n`);
    },
  ),
  way('adds a later report', results, (place, texts) =>
    both(
      after(
        place,
        `\n- **Báo cáo, không rõ ngày:** Việc ấy có thêm một tin.[@${keysIn(place.text)[0]!}]`,
      ),
      recorded(texts, place),
    ),
  ),
  way('tells elsewhere by their names what stands in results', namedResults, (place, texts) => {
    const unit = `${codeOf(texts, place)}.ket-qua.${/\{#(.*)\}$/.exec(place.text)![1]!}`;
    const event = `su-kien:\n  date: "2021-08-26"\n  title: Một sự kiện\n  text: [dong-thoi-gian.ban-hanh-ke-hoach, ${unit}]\n`;
    return after(lastLine(texts, 'dong-thoi-gian.yaml'), event);
  }),
  way(
    'fills in who publishes',
    (texts) => [find(texts, 'site.yaml', 'publisher: ""')],
    (place) => rewrite(place, 'publisher: "Văn phòng UBND tỉnh"'),
  ),
  way(
    'fills in the repository and the contact',
    (texts) => [find(texts, 'site.yaml', 'contact: ""\nrepository: ""')],
    (place) =>
      rewrite(place, 'contact: "bien.tap@vi-du.vn"\nrepository: "https://vi-du.vn/kho/ke-hoach"'),
  ),
  way(
    'adds the archived copy of a source',
    (texts) => values(texts, inData('nguon'), 'URL'),
    (place, texts) =>
      /\n {2}archive:/.test(texts.get(place.file)!.slice(place.end, place.end + 400))
        ? undefined
        : after(place, '\n  archive: "https://web.archive.org/web/2025/https://vi-du.vn/"'),
  ),
  way('adds a passage to an archive', archives, (place) =>
    wholeFile(place.file, `${place.text.trimEnd()}\n\nMột đoạn nữa của cùng bài ấy.\n`),
  ),
];
