import type { ContentTree } from '../read/read-tree.ts';
import { matrixPage } from '../plan/matrix.ts';
import { pagesWithData, questionPage } from '../plan/plain-pages.ts';

/** Files laid over the smallest valid content, path → text. */
export type Sample = Record<string, string>;

/** The smallest content folder that passes every rule: what the rules' samples are laid over. */
const base: Sample = {
  'site.yaml': 'name: Kế hoạch\nurl: ""\npublisher: ""\ncontact: ""\nrepository: ""\n',
  'plan.yaml': `
feed: 00000000-0000-4000-8000-000000000000
document:
  kind: Quyết định
  number: 1740/QĐ-UBND
  date: "2021-08-26"
  body: Ủy ban nhân dân tỉnh
  subject: ban hành Kế hoạch[@bai-bao]
period: Một giai đoạn
province: { name: Trà Vinh }
title: Tỉnh đặt ra điều gì?
lead: Đọc từng tiểu mục.
notice: Giai đoạn đã qua.
search: nông thôn
groups:
  giai-phap: { letters: gp, counted: [nhóm giải pháp], ordinals: [giải pháp], status: false }
  nhiem-vu-trong-tam: { letters: nv, reports: cap-tren, status: false }
crossing: { rows: nv, columns: gp }
provenances:
  ke-hoach: { words: Lời của kế hoạch, mark: Kế hoạch, sources: Nguồn về kế hoạch }
  cap-tren: { words: Văn bản cấp trên, mark: Cấp trên, sources: Nguồn cấp trên }
  ve-sau: { words: Tin về sau, mark: Về sau, sources: Nguồn khác }
  bien-tap: { words: Ban biên tập, mark: Biên tập }
called: [Kế hoạch (hành động) (số) 1740, Kế hoạch (hành động) (của tỉnh)]
names:
  - { write: Kế hoạch 1740, reason: tên gọi gọn }
  - { write: Đồng bằng sông Cửu Long, reason: tên vùng }
  - { write: Sở Kế hoạch và Đầu tư, not: [Sở Kế hoạch Đầu tư], reason: tên cơ quan }
figures: [Covid-19]
`,
  'nguon.yaml': `bai-bao:
  type: article-newspaper
  title: Bài báo
  language: vi
  provenance: ke-hoach
  read: toan-van
  accessed: "2026-11"
  so-lieu: ["10,04%", "26/8/2021"]
nghi-quyet:
  type: legislation
  title: Nghị quyết
  language: vi
  provenance: cap-tren
  read: doan-trich
  accessed: "2026-11"
`,
  'nguon/bai-bao.txt':
    '# bai-bao\n\nPhấn đấu đưa tỉnh đạt chuẩn nông thôn mới.\n\nTăng 10,04%, tính đến 26/8/2021.\n',
  'nguon/nghi-quyet.txt': '# nghi-quyet\n\nGiữ vững độc lập, tự chủ, tiếp tục hội nhập.\n',
  'co-quan.yaml':
    'so-tai-chinh:\n  name: Sở Tài chính\n  level: tinh\n  duty: Chưa rõ việc được giao.\n  status: chua-ro\n  now: Chưa rõ.\n',
  'thuat-ngu.yaml': 'nong-thon-moi:\n  term: Nông thôn mới\n  definition: Một chương trình.\n',
  'doi-chieu.yaml': '[]\n',
  'dong-thoi-gian.yaml': '{}\n',
  'mau-thuan.yaml': '[]\n',
  'giai-phap/index.md': section('gp', 'Chữ.'),
  'nhiem-vu-trong-tam/index.md': section('nv', 'Chữ.'),
  ...Object.fromEntries(
    [...pagesWithData, matrixPage, questionPage].map((id) => [`trang/${id}.mdx`, page('Chữ.')]),
  ),
};

/** A section file with one clause; its code's number is its place. */
export function section(code: string, clause: string, extra = ''): string {
  return [
    '---',
    `code: ${code}`,
    'title: Mục',
    'short: Mục',
    ...(/\d+/.exec(code) ?? []).map((number) => `order: ${number}`),
    'summary: Tóm tắt của mục này bằng lời dễ hiểu.',
    ...(extra ? [extra] : []),
    'changes:',
    '  - date: 2026-11-24',
    '    note: Đăng lần đầu.',
    '---',
    '',
    '## Nội dung {#noi-dung}',
    '',
    clause,
    '',
  ].join('\n');
}

/** A standing page with one clause. */
export function page(clause: string, extra?: string): string {
  return section('x', clause, extra).replace('code: x\n', '');
}

/** The questions of a subject: what stands under `questions:`, in YAML. */
export function subject(questions: string): string {
  const [, front = ''] = page('').split('---\n');
  return `---\n${front}questions:\n${questions.replace(/^(?=.)/gm, '  ')}\n---\n`;
}

/** The base content with a sample laid over it. */
export function withSample(sample: Sample): ContentTree {
  return new Map(Object.entries({ ...base, ...sample }));
}
