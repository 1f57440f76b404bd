import { parse, stringify } from 'yaml';
import { isGroupFolder } from '../../read/places.ts';
import { isoTime } from '../../read/reports.ts';
import { slugOf } from '../../words/slug.ts';
import type { ContentTree } from '../../read/read-tree.ts';

/**
 * What `npm run new` asks for in an empty folder, in this order, each with an example of an answer; what
 * stands in until it is answered.
 */
export const firstQuestions = [
  { key: 'site', ask: 'Tên trang', meanwhile: 'Kế hoạch' },
  { key: 'kind', ask: 'Loại văn bản, ví dụ Nghị quyết', meanwhile: 'Nghị quyết' },
  { key: 'number', ask: 'Số, ký hiệu, ví dụ 15/NQ-HĐND', meanwhile: '15/NQ-HĐND' },
  { key: 'day', ask: 'Ngày ký, ví dụ 26/8/2021', meanwhile: '26/8/2021' },
  { key: 'body', ask: 'Cơ quan ban hành, viết đầy đủ', meanwhile: 'Hội đồng nhân dân tỉnh' },
  {
    key: 'subject',
    ask: 'Văn bản làm gì, nối sau tên cơ quan, ví dụ về phát triển giáo dục',
    meanwhile: 'về phát triển giáo dục',
  },
  { key: 'province', ask: 'Tên tỉnh, không kèm chữ tỉnh', meanwhile: 'Chưa Hỏi Tới' },
  { key: 'period', ask: 'Giai đoạn, ví dụ 2021–2025', meanwhile: '2021–2025' },
  {
    key: 'groups',
    ask: 'Tên các phần của kế hoạch, cách nhau bằng dấu phẩy, ví dụ Mục tiêu, Giải pháp',
    meanwhile: 'Mục tiêu, Giải pháp',
  },
] as const;

export type FirstAnswers = Record<(typeof firstQuestions)[number]['key'], string>;

/** The key of the first source: the document itself. */
const source = 'van-ban';
const note = `[@${source}]`;

/**
 * The smallest content that passes every rule: the plan as answered, the document as its only
 * source, a page for each group, and the pages every content has.
 *
 * @param template the folder `template` beside this file: what is the same in every plan
 * @param drawn the day it is begun, e.g. `2026-11-24`, and the mark of its feed, a UUID
 */
export function firstFiles(
  answers: FirstAnswers,
  template: ContentTree,
  { date, feed }: { date: string; feed: string },
): ContentTree {
  const { site, kind, number, day, body, subject, province, period } = answers;
  const groups = groupsOf(answers.groups);
  // What is no day is left for the check to refuse.
  const signed = isoTime(day) || day;
  const document = `${kind} số ${number} ngày ${day}`;
  const yaml = (value: unknown) => stringify(value, { lineWidth: 0 });
  const plan = {
    feed,
    document: { kind, number, date: signed, body, subject: subject + note },
    period: period + note,
    province: { name: province },
    title: `${province} đặt ra điều gì cho ${period}?${note}`,
    lead: `${document} của ${body}.${note} Trang mới mở, đang được viết.`,
    notice: 'Trang mới mở, nội dung còn thiếu.',
    groups: Object.fromEntries(groups.map(({ folder, letters }) => [folder, { letters }])),
    ...(parse(template.get('plan.yaml') ?? '') as object),
  };
  const described = {
    ...{ type: 'legislation', title: `${kind} ${subject}`, publisher: body, issued: signed },
    ...{ language: 'vi', provenance: 'ke-hoach', read: 'doan-trich', accessed: date.slice(0, 7) },
    'so-lieu': [number, ...(/\d/.test(period) ? [period] : [])],
  };
  return new Map([
    ...[...template].map(([file, text]) => [file, text.replaceAll('‹ngày›', date)] as const),
    ['plan.yaml', yaml(plan)],
    ['site.yaml', yaml({ name: site, url: '', publisher: '', contact: '', repository: '' })],
    ['nguon.yaml', yaml({ [source]: described })],
    [`nguon/${source}.txt`, `# ${source}\n\n${document} của ${body} ${subject}, ${period}.\n`],
    ...groups.map(
      ({ folder, ...group }) => [`${folder}/index.md`, groupText({ ...group, date })] as const,
    ),
  ]);
}

/** The groups among names with commas between: each one's folder, and letters that no other has. */
function groupsOf(names: string): { title: string; folder: string; letters: string }[] {
  const taken = new Set<string>();
  return names.split(',').flatMap((name) => {
    const title = name.trim();
    const folder = slugOf(title);
    const letters = lettersFor(folder).find((each) => !taken.has(each)) ?? '';
    taken.add(letters);
    return folder ? [{ title, folder, letters }] : [];
  });
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

/** Two to four letters for a folder, the likeliest first: `giai-phap` is `gp`. */
function lettersFor(folder: string): string[] {
  const words = folder.replace(/[^a-z-]/g, '').split('-');
  const [first = '', second = ''] = words;
  const all = [
    words.map((word) => word[0] ?? '').join(''),
    first.slice(0, 2),
    first.slice(0, 1) + second.slice(0, 2),
    first.slice(0, 3),
    ...alphabet.map((letter) => first.slice(0, 1) + letter),
    ...alphabet.flatMap((one) => alphabet.map((other) => one + other)),
  ];
  return all
    .map((each) => each.slice(0, 4))
    .filter((each) => each.length > 1 && isGroupFolder(each));
}

function groupText({ letters, title, date }: Record<'letters' | 'title' | 'date', string>): string {
  const front = {
    ...{ code: letters, title, short: title },
    summary: `Các mục của phần ${title}, mỗi mục một trang; phần này đang được viết.`,
    changes: [{ date, note: 'Mở phần này.' }],
  };
  const clause = '## Nội dung {#noi-dung}\n\nPhần này đang được viết; các mục được thêm dần.\n';
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${clause}`;
}
