import type { ContentTree } from '../read/read-tree.ts';
import { pagesWithData } from '../plan/plain-pages.ts';

/** Files laid over the smallest valid content, path → text. */
export type Sample = Record<string, string>;

/** The smallest content folder that passes every rule: what the rules' samples are laid over. */
const base: Sample = {
  'site.yaml': [
    'name: Kế hoạch',
    'tagline: Tỉnh',
    'title: Tỉnh đặt ra điều gì?',
    'lead: Đọc từng khoản.',
    'notice: Giai đoạn đã qua.',
    'document: { full: "Kế hoạch của tỉnh[@bai-bao]", short: "Kế hoạch[@bai-bao]" }',
    'url: ""',
    'publisher: ""',
    'contact: ""',
    'repository: ""',
    '',
  ].join('\n'),
  'nguon.yaml': [
    'bai-bao:',
    '  type: article-newspaper',
    '  title: Bài báo',
    '  language: vi',
    '  provenance: ke-hoach',
    '  read: toan-van',
    '  accessed: "2026-11"',
    '  so-lieu: ["10,04%", "26/8/2021"]',
    'nghi-quyet:',
    '  type: legislation',
    '  title: Nghị quyết',
    '  language: vi',
    '  provenance: cap-tren',
    '  read: doan-trich',
    '  accessed: "2026-11"',
    '',
  ].join('\n'),
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
  ...Object.fromEntries(pagesWithData.map((id) => [`trang/${id}.mdx`, page('Chữ.')])),
};

/** A section file with one clause; its code's number is its place. */
export function section(code: string, clause: string, extra = ''): string {
  return [
    '---',
    `code: ${code}`,
    'title: Mục',
    'short: Mục',
    `order: ${/\d+/.exec(code)?.[0] ?? 1}`,
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
export function page(clause: string): string {
  return section('x', clause).replace('code: x\n', '').replace('order: 1\n', '');
}

/** The base content with a sample laid over it. */
export function withSample(sample: Sample): ContentTree {
  return new Map(Object.entries({ ...base, ...sample }));
}
