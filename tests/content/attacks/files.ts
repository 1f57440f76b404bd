import { linkMark } from '../../../src/lib/checks/read-tree.ts';
import { asFile, inField, inPage, inSection, type Attack } from './attack.ts';

const yaml = (text: string, line: number): Attack => ({
  kind: 'YAML',
  file: 'thuat-ngu.yaml',
  text,
  line,
});

/** Characters, files and YAML that deceive. */
export const files: Attack[] = [
  ...inSection('unseen', [
    'Chữ \u202Etxet\u202C.',
    'Chữ \u2066a\u2069.',
    'Ch\u200Bữ.',
    'Ch\u200Dữ.',
    'Chữ\u2060.',
    'Chữ\uFEFF.',
    'Chữ\u{E0041}.',
    'Chữ\uFE0F.',
    'Chữ\u2028chữ.',
    'Chữ\u001B[31m.',
    'Chữ\u3164.',
  ]),
  ...inPage('unseen', ['Chữ\u200F.']),
  ...inField('unseen', ['Chữ.']).map((each) => ({
    ...each,
    text: each.text.replace('Chữ', 'Ch\u200Bữ'),
  })),
  yaml('th\u200Bu:\n  term: Thử\n  definition: Chữ.\n', 1),
  { kind: 'unseen', file: 'nguon/bai-bao-1740.txt', text: '\nChữ \u202Etxet.\n', line: 2 },
  ...inSection('look-alike', [
    'Tỉnh Trа Vinh.',
    'Αn Giang.',
    'Ðảng bộ.',
    'Ｔrà Vinh.',
    'Tăng ٣ phần.',
    'Tăng 𝟑 phần.',
    'Thành phօ.',
  ]),
  ...inField('look-alike', ['Vĩnh Lоng.']),
  { kind: 'look-alike', file: 'nguon/bai-bao-1740.txt', text: '\nTrа Vinh.\n', line: 2 },
  ...asFile('file name', {
    'giai-phap/kinh-tе-bien.md': '---\n---\n',
    'giai-phap/kinh-te\u200B-bien.md': '---\n---\n',
    'giai-phap/\u202Edm.neib.md': '---\n---\n',
    'giai-phap/a\n::error::b.md': '---\n---\n',
    'nguon/Bài Báo.txt': 'Chữ.\n',
  }),
  ...asFile('path', {
    '../a.md': 'Chữ.',
    'giai-phap/../../a.md': 'Chữ.',
    'giai-phap/..\\a.md': '---\n---\n',
    'giai-phap/con/a.md': 'Chữ.',
    '.git/config': 'a',
    'trang/a.md': 'Chữ.',
  }),
  ...asFile('symbolic link', { 'giai-phap/loi-tat.md': linkMark, 'nguon/loi-tat.txt': linkMark }),
  ...asFile('SVG', {
    'giai-phap/a.svg': '<svg onload="alert(1)"/>',
    'giai-phap/a.png': '<svg onload="alert(1)"/>',
    'trang/a.SVGZ': '\u001F\uFFFD',
  }),
  ...asFile('picture', {
    'giai-phap/a.png': '\uFFFDPNG\r\n\u001A\n'.padEnd(5_000_000, 'a'),
    'giai-phap/a.jpg': '<script>alert(1)</script>',
    'nguon/anh-that.txt': '\uFFFDPNG\r\n\u001A\n\0\0',
  }),
  ...asFile('code', {
    'trang/a.html': '<b>a</b>',
    'trang/a.js': 'alert(1)',
    'trang/a.astro': '---',
  }),
  yaml('thu: &neo\n  term: Thử\n  definition: Chữ.\n', 1),
  yaml('thu: &a [x, x]\nhai: [*a, *a]\n', 1),
  yaml('thu: *khong\n', 1),
  yaml('thu:\n  term: !!js/function "function(){}"\n  definition: Chữ.\n', 2),
  yaml('thu:\n  term: !<tag:yaml.org,2002:binary> aGk=\n  definition: Chữ.\n', 2),
  yaml('thu:\n  <<: { term: Thử }\n  definition: Chữ.\n', 2),
  yaml('---\nthu:\n  term: Thử\n', 1),
  yaml('...\n%YAML 1.1\n---\nthu: a\n', 1),
  yaml(`thu: ${'['.repeat(10_000)}\n`, 1),
  yaml('? [a, b]\n: c\n', 1),
  yaml('__proto__:\n  term: Thử\n  definition: Chữ.\n', 1),
  yaml('../../thu:\n  term: Thử\n  definition: Chữ.\n', 1),
  ...inSection('size', [
    'a'.repeat(1_000_000),
    '> '.repeat(10_000) + 'a',
    '- '.repeat(10_000) + 'a',
    '*a **b '.repeat(2_000) + 'c** d* '.repeat(2_000),
  ]),
  ...inPage('size', ['{'.repeat(10_000)]),
];
