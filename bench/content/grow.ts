import { stringify } from 'yaml';
import type { ContentTree } from '../../src/lib/read/read-tree.ts';
import { capitalFirst } from '../../src/lib/words/writings.ts';
import { drawFrom, phrasesOf, type Draw } from './phrases.ts';

/** The real content, with its groups and standing pages, counts as forty sections. */
export const real = 40;

/** Groups that tell what a higher document says, and no status. */
const higher = /^(?:nv|dp)/;

/** Sections whose results one source reports. */
const reported = 10;

/**
 * The real content grown to a number of sections, every rule still kept. An added section has the
 * clauses of the real ones, in words drawn from theirs, and a source of its own that it quotes; ten
 * share the one that reports their results, and a search for what is not known. The same numbers give the same bytes.
 */
export function growTree(tree: ContentTree, sections: number, seed = 2): ContentTree {
  const grown = new Map([...tree].map(([file, text]) => [file, uncounted(file, text)]));
  const phrase = phrasesOf(tree);
  const coded = [...tree].flatMap(([file, text]) => {
    const code = /^code: ([a-z]+)-\d+$/m.exec(text)?.[1];
    return code ? { folder: file.split('/')[0]!, code } : [];
  });
  const groups = [...Map.groupBy(coded, ({ folder }) => folder).values()].map((all) => ({
    ...all[0]!,
    size: all.length,
  }));
  const sources: Record<string, Source> = {};
  const searches: Record<string, { gaps: string[] }> = {};
  for (let number = 1; number <= sections - real; number += 1) {
    const group = groups.reduce((least, each) => (each.size < least.size ? each : least));
    const order = (group.size += 1);
    const section = sectionOf({ ...group, order, number }, phrase, drawFrom(number + seed));
    grown.set(`${group.folder}/viec-${number}.md`, section.text);
    const provenance = higher.test(group.code) ? 'cap-tren' : 'ke-hoach';
    sources[`bai-${number}`] = { provenance, passages: [section.quote], figures: [] };
    const ten = Math.ceil(number / reported);
    const told = (sources[`tin-${ten}`] ??= { provenance: 've-sau', passages: [], figures: [] });
    told.passages.push(...section.passages);
    told.figures.push(...section.figures);
    (searches[`tra-${ten}`] ??= searched(number)).gaps.push(
      ...['mot', 'hai'].map((each) => `${group.code}-${order}.chua-biet.${each}-${number}`),
    );
  }
  for (const [key, { passages }] of Object.entries(sources))
    grown.set(`nguon/${key}.txt`, `# ${key}\n\n${passages.join('\n\n')}\n`);
  const records = Object.entries(sources).map(([key, { provenance, figures }]) => [
    key,
    {
      ...{ type: 'article-newspaper', title: `Bài ${key} về các việc của kế hoạch` },
      ...{ 'container-title': 'Báo của vùng', issued: '2024-03-11', language: 'vi', provenance },
      ...{ read: 'doan-trich', accessed: '2026-11', URL: `https://bao.example.vn/${key}` },
      'so-lieu': [...new Set(figures)],
    },
  ]);
  for (const [file, entries] of [
    ['nguon.yaml', Object.fromEntries(records)],
    ['da-tra.yaml', searches],
  ] as const)
    grown.set(file, tree.get(file)! + (sections > real ? stringify(entries) : ''));
  return grown;
}

const searched = (number: number) => ({
  sought: `số liệu của việc thứ ${number} và những việc sau`,
  words: ['số liệu', `việc ${number}`],
  when: '2026-11',
  read: 'doan-dau',
  gaps: [] as string[],
});

function statusLines(thing: string, unit: string): string[] {
  return [
    ...['status:', '  outcome: co-so-lieu', '  time: khong-ghi', '  reviewed: 2026-11-28'],
    ...['  things:', `    - thing: ${JSON.stringify(thing)}`, `      units: [${unit}]`],
  ];
}

interface Source {
  provenance: string;
  passages: string[];
  figures: (string | object)[];
}

function sectionOf(
  { code, order, number }: { code: string; order: number; number: number },
  phrase: ReturnType<typeof phrasesOf>,
  draw: Draw,
) {
  const said = (words: number) => phrase(draw, words);
  const sentence = (least: number) => `${capitalFirst(said(least + Math.floor(draw() * least)))}.`;
  const text = (sentences: number) =>
    Array.from({ length: sentences }, () => sentence(8)).join(' ');
  const name = `Việc ${ownWord(number)} ${said(2)}`;
  const quote = capitalFirst(said(12));
  const results = Array.from({ length: 8 }, () => resultOf(draw, said, ownWord(number)));
  const [own, shared] = [`bai-${number}`, `tin-${Math.ceil(number / reported)}`];
  const told = results.map(
    ({ when, told }, at) =>
      `- **Báo cáo, ${when}:** ${told}[@${shared}]${at ? '' : ` {#viec-${number}}`}`,
  );
  const gaps = ['mot', 'hai'].map(
    (each) => `- ${capitalFirst(said(8))}: chưa thấy. {#${each}-${number}}`,
  );
  const lines = [
    ...['---', `code: ${code}-${order}`, `title: ${name}`, `short: ${name}`, `order: ${order}`],
    ...['summary: >-', `  ${text(2)}`, `related: [${code}-1, gp-2]`],
    ...['bodies: [ubnd-tinh, so-ban-nganh]', `aliases: [${said(2)}, ${said(2)}]`],
    ...(higher.test(code) ? [] : statusLines(quote, `${code}-${order}.ket-qua.viec-${number}`)),
    ...['changes:', '  - date: 2026-11-24', '    note: Đăng lần đầu.', '---', ''],
    ...[
      '## Kế hoạch đặt ra gì {#noi-dung}',
      '',
      `> ${quote}[@${own}]`,
      '',
      `${text(3)}[@${own}]`,
      '',
      `${text(2)} Xem thêm [Kinh tế biển](/giai-phap/kinh-te-bien/).`,
      '',
    ],
    ...['## Kết quả được báo cáo {#ket-qua}', '', text(2), '', ...told, ''],
    ...['## Điều chưa rõ {#chua-biet}', '', ...gaps, ''],
  ];
  return {
    text: lines.join('\n'),
    quote,
    passages: results.map(({ when, told }) => `${when}: ${told}`),
    figures: results.flatMap(({ when, figure }) => [when, figure]),
  };
}

function resultOf(draw: Draw, said: (words: number) => string, word: string) {
  const year = 2022 + Math.floor(draw() * 4);
  const when = `${1 + Math.floor(draw() * 12)}/${year}`;
  const so = `${10 + Math.floor(draw() * 80)},${1 + Math.floor(draw() * 9)}%`;
  const cua = `tỷ lệ ${word}`;
  const told = `${capitalFirst(cua)} là ${so} trong năm ${year}, ${said(10)}.`;
  return { when, told, figure: { so, cua, nam: year } };
}

/** Without the numbers of sections, which are others now; quotations keep theirs. */
function uncounted(file: string, text: string): string {
  if (!/\.mdx?$/.test(file)) return text;
  const counted =
    /(?<![\d.,“])(?:2(?= mục tiêu)|6(?= nhiệm vụ)|3(?= (?:khâu )?đột phá)|11(?= nhóm))/g;
  return text.replace(/^[^>\n].*$/gm, (line) => line.replace(counted, 'các'));
}

/** A syllable no real text has. */
function ownWord(number: number): string {
  return `quz${String(number).replace(/\d/g, (digit) => 'bdghklmnrt'[Number(digit)]!)}`;
}
