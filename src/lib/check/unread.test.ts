import { describe, expect, it } from 'vitest';
import { checkContent } from './check.ts';
import { section } from './fixture.ts';
import { linkMark } from '../read/read-tree.ts';
import { checkSample, real as loaded } from '../../../tests/support/content.ts';
import { memory } from '../../../tests/support/memory.ts';

const real = loaded.raw;
const files = [...real.keys()];
const written = files.filter((file) => /\.(?:mdx?|yaml)$/.test(file));
/** Each kind of file, enough of the many, and one whose results a chart draws. */
const some = written.filter(
  (file, index) => file.endsWith('.yaml') || index % 15 === 0 || file.endsWith('/nong-thon-moi.md'),
);
const isEven = (_file: string, at: number) => at % 2 === 0;
const archives = files.filter((file) => file.endsWith('.txt')).slice(0, 1);

const ruined: [how: string, of: string[], text: (text: string) => string][] = [
  ['with a quotation mark left open', some, (text) => text.replace(': ', ': "')],
  ['with a line that says nothing', some, (text) => text.replace('\n', '\n???\n')],
  [
    'with a field that nobody knows',
    some.filter((file) => /\.mdx?$/.test(file)),
    (text) => text.replace('title:', 'la: 1\ntitle:'),
  ],
  // Of these two nothing is read, whatever the file: each is tried with every other.
  ['saved as UTF-16', [...archives, ...some.filter(isEven)], (text) => [...text].join('\0')],
  [
    'that is a link',
    [...archives, ...some.filter((file, at) => !isEven(file, at))],
    () => linkMark,
  ],
];

describe.each(ruined)('a file %s', (_how, of, ruin) => {
  it.each(of)('is all that is told of: %s', (file) => {
    const tree = new Map([...real, [file, ruin(real.get(file)!)]]);
    const problems = checkContent(tree, memory);
    expect(problems.some((each) => each.file === file)).toBe(true);
    expect(problems.filter((each) => each.file !== file && !each.hint)).toEqual([]);
  });
});

describe('a group without its page', () => {
  it.each(files.filter((file) => file.endsWith('/index.md')))(
    'is all that is told of: %s',
    (file) => {
      const tree = new Map([...real].filter(([each]) => each !== file));
      const problems = checkContent(tree, memory).filter(({ hint }) => !hint);
      expect(problems.map((each) => `${each.file} ${each.rule}`)).toEqual(['plan.yaml phan']);
    },
  );
});

describe('beside a file that cannot be read', () => {
  const broken = section('gp-2', 'Chữ.').replace('title: Mục', 'title: "Mục');
  const told = (sample: Record<string, string>) =>
    checkSample({ 'giai-phap/b.md': broken, ...sample })
      .filter(({ file }) => file !== 'giai-phap/b.md')
      .map(({ rule }) => rule);

  it('its page, clauses and code are there', () => {
    const text = section('gp-1', 'Xem [mục](/giai-phap/b/#noi-dung).', 'related: [gp-2]');
    expect(told({ 'giai-phap/a.md': text })).toEqual([]);
  });

  it('a clause it does not have is missed', () => {
    const text = section('gp-1', 'Xem [mục](/giai-phap/b/#khong-co).');
    expect(told({ 'giai-phap/a.md': text })).toEqual(['lien-ket']);
  });

  it('dead links, codes, notes and figures of the others are told', () => {
    const text = section(
      'gp-1',
      'Xem [mục](/giai-phap/c/).[@la]\n\nTăng 3%.[@bai-bao]',
      'related: [gp-9]',
    );
    expect(told({ 'giai-phap/a.md': text })).toEqual([
      'tham-chieu',
      'lien-ket',
      'chu-dan',
      'con-so',
    ]);
  });

  it('a section may have any code when its own cannot be made out', () => {
    const text = section('gp-1', 'Chữ.', 'related: [gp-9]');
    const nameless = broken.replace('code: gp-2', 'code gp-9');
    expect(told({ 'giai-phap/a.md': text, 'giai-phap/b.md': nameless })).toEqual([]);
  });
});

describe('without the bodies or the sources', () => {
  const text = section('gp-1', 'Văn bản ấy hết hiệu lực.\n\nTăng 3%.[@bai-bao]');
  const told = (file: string) =>
    checkSample({ 'giai-phap/a.md': text, [file]: 'a: "' })
      .filter((each) => each.file !== file)
      .map(({ rule }) => rule);

  it('what rests on neither is told', () => expect(told('nguon.yaml')).toEqual(['loi-noi']));
  it('figures are told when only the bodies are missing', () =>
    expect(told('co-quan.yaml')).toEqual(['loi-noi', 'con-so']));
});
