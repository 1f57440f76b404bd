import { ledgerFile } from '../../read/ledger.ts';
import { checkContent } from '../check.ts';
import { section, withSample } from '../fixture.ts';
import { unopened, type ContentTree } from '../../read/read-tree.ts';
import { folded, reported } from '../report/report.ts';
import { sampleOf, samplesOf, type WrittenSample } from './samples-of.ts';
import { shownIn, toldOf, type Told } from './told.ts';

/** What is told while content is being read, before any rule is asked. */
export function loading(): Told[] {
  const ofTrees = groups.map(({ code, reason, trees }) => ({
    code,
    reason,
    shown: trees.flatMap((tree) => toldOf(tree, code)),
  }));
  return [folder, ...ofTrees, hints];
}

const folder: Told = {
  code: 'thu-muc',
  reason: 'Không mở được thư mục nội dung thì không kiểm tra được gì.',
  shown: Object.values(unopened).map((message) => ({
    line: 'PLAN_CONTENT_DIR',
    message,
    hint: false,
  })),
};

const pasted = withSample({ 'giai-phap/a.md': section('gp-1', 'Chữ  này.\n\nBiển  xanh.') });
const hints: Told = {
  code: 'goi-y',
  reason:
    'Gợi ý không chặn việc đăng: một tệp có nhiều gợi ý thì gộp lại một dòng, để không lẫn với lỗi phải sửa.',
  shown: folded(reported([{ directory: '', problems: checkContent(pasted) }])).map((each) =>
    shownIn(pasted, each),
  ),
};

const front = (from: string | RegExp, to: string) =>
  withSample({ 'giai-phap/a.md': section('gp-1', 'Chữ.').replace(from, to) });
const terms = (text: string) => withSample({ 'thuat-ngu.yaml': text });
const laid = (written: WrittenSample) => withSample(sampleOf(written));

/** A ledger of one page, which is elsewhere now. */
const ledgerPage = (path: string, code: string) =>
  laid({ [ledgerFile]: { pages: { [path]: { code, now: '/giai-phap/', withdrawn: null } } } });

/** Emphasis within emphasis, as no hand writes it. */
const nested = (depth: number) => `${'*a _b '.repeat(depth)}${'_ *'.repeat(depth)}`;

const groups: { code: string; reason: string; trees: ContentTree[] }[] = [
  {
    code: 'yaml',
    reason:
      'Phần khai báo đầu trang và các tệp .yaml phải viết đúng mẫu thì máy mới đọc được từng dòng.',
    trees: [
      front('title: Mục', 'title: Mục\ntitle: Mục khác'),
      front('title: Mục', 'title: Mục tiêu: nông thôn mới'),
      front('title: Mục', 'title: "Mục'),
      front('order: 1', 'order: 1\naliases: [2021-08-26, kinh tế]'),
      terms('xa:\n  term: Xã\n   definition: Một cấp.\n'),
      terms('xa:\n\tterm: Xã\n'),
      front('  - date', '  -date'),
      front('order: 1', 'order:1'),
      front('order: 1', 'order: 1\naliases: [biển'),
      terms('[xa]: Xã\n'),
      terms('xa:\n  term: @Xã\n  definition: Một cấp.\n'),
      terms('xa:\n  term: "C:\\Xã"\n  definition: Một cấp.\n'),
    ],
  },
  {
    code: 'so-do',
    reason:
      'Mỗi tệp có những dòng khai báo riêng, mỗi dòng nhận một kiểu giá trị: viết sai thì trang thiếu chữ mà không ai hay.',
    trees: [
      withSample({ 'giai-phap/a.md': '## Nội dung {#noi-dung}\n\nChữ.\n' }),
      front('---\n', ''),
      front('\n---\n', '\n'),
      front('  - date', '    date'),
      front('order: 1', 'order: 1\ndraft: có'),
      front('order: 1', 'order: 1\ntacgia: A'),
      front(/summary: .*\n/, ''),
      front('order: 1', 'order: một'),
      front('order: 1', 'order: 1.5'),
      front('order: 1', 'order: 0'),
      front('order: 1\n', ''),
      front('code: gp-1', 'code: gp'),
      front('title: Mục', 'title: 1740'),
      front('title: Mục', 'title: [Mục]'),
      front(/changes:[\s\S]*?---/, 'changes: []\n---'),
      laid({ 'site.yaml': { from: 'contact: ""', to: 'contact: ban biên tập' } }),
      laid({ 'site.yaml': { from: 'contact: ""', to: 'contact: 2943855123' } }),
      front('title: Mục', 'title: ""'),
      front('order: 1', 'order: 1\naliases: nông thôn'),
      front(/summary: .*/, `summary: ${'Tóm tắt rất dài. '.repeat(20).trim()}`),
      front('code: gp-1', 'code: gp_1'),
      front('date: 2026-11-24', 'date: 24/11/2026'),
      ledgerPage('/../x/', 'x'),
      ledgerPage('/x/', '../x'),
      front('date: 2026-11-24', 'date: 2026-11-23\n    note: Sửa.\n  - date: 2026-11-24'),
      front('date: 2026-11-24', 'date: 2026-02-30'),
      front('date: 2026-11-24', 'date: 2099-01-01'),
      front('note: Đăng lần đầu.', 'note: "Sửa\\x01 lời."'),
      terms('- term: Xã\n  definition: Một cấp.\n'),
      terms('Xã\n'),
      withSample({ 'doi-chieu.yaml': 'task: nv-1\n' }),
      withSample({
        'mau-thuan.yaml':
          '- point: Tên.\n  accounts: [gp.noi-dung.mot]\n  reading: Chưa rõ.\n- point: Tên.\n  accounts: [Một, Hai]\n  reading: Chưa rõ.\n',
      }),
      withSample({ 'dong-thoi-gian.yaml': 'a:\n  date: "2021"\n  title: Tên\n  text: 5\n' }),
      laid({
        'nguon.yaml': {
          from: 'read: toan-van\n  accessed: "2026-11"',
          to: 'read: da-doc\n  accessed: tháng 11\n  URL: bao.vn\n  issued: 3/2025',
        },
      }),
      ...samplesOf('so-do').bad.map(withSample),
    ],
  },
  {
    code: 'gioi-han',
    reason: '',
    trees: [withSample({ 'giai-phap/a.md': section('gp-1', nested(80)) })],
  },
  {
    code: 'thieu-tep',
    reason: 'Trang được làm từ một số tệp có tên cố định: tệp dữ liệu, và trang có bảng dữ liệu.',
    trees: [
      ...['mau-thuan.yaml', 'trang/muc-luc.mdx'].map(
        (missing) => new Map([...withSample({})].filter(([file]) => file !== missing)),
      ),
      new Map(),
    ],
  },
];
