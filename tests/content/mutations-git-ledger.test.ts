import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { git } from '../support/git.ts';
import { after, type Place } from './mutations/edit.ts';
import { realTexts } from './mutations/folder.ts';
import { codeOf, front, headings, idOf, sectionFiles } from './mutations/places.ts';
import { PublishedRepository } from './mutations/published-repository.ts';

/** What a change may not take from the addresses that main has published. */
const texts = realTexts();
const repository = new PublishedRepository();
beforeAll(() => repository.publish());
afterEach(() => repository.restore());
afterAll(() => repository.remove());

/** A clause of a section that no link leads to, with its address and its line of the ledger. */
function publishedClause(index: number) {
  const all = [...texts.values()].join('\n');
  const places = headings(texts, sectionFiles).filter(
    (place) => !all.includes(`/#${idOf(place)}`) && /\n## /.test(restOf(place)),
  );
  const place = places[(index * 17) % places.length]!;
  return { place, code: `${codeOf(texts, place)}.${idOf(place)}` };
}
const restOf = ({ file, end }: Place) => texts.get(file)!.slice(end);

function cutLine(key: string): void {
  const file = 'content/so-dia-chi.json';
  const lines = repository.read(file).split('\n');
  const at = lines.findIndex((line) => line.trim().startsWith(`"${key}":`));
  expect(at).toBeGreaterThan(0);
  lines.splice(at, 1);
  repository.write(file, lines.join('\n').replace(/,(\s*\})/g, '$1'));
}
function cutClause({ file, start, end }: Place): void {
  const text = texts.get(file)!;
  repository.write(
    join('content', file),
    text.slice(0, start) + text.slice(text.indexOf('\n## ', end) + 1),
  );
}

/** Takes a clause from the record; `commit` ends one change and starts another. */
const takings: [
  how: string,
  take: (clause: ReturnType<typeof publishedClause>, commit: () => void) => void,
][] = [
  ['its line alone', ({ code }) => cutLine(code)],
  ['its line and itself', ({ code, place }) => (cutLine(code), cutClause(place))],
  [
    'its line, then itself',
    ({ code, place }, commit) => (cutLine(code), commit(), cutClause(place)),
  ],
  [
    'itself, then its line',
    ({ code, place }, commit) => (cutClause(place), commit(), cutLine(code)),
  ],
  [
    'the whole ledger, then itself',
    ({ place }, commit) => {
      repository.write('content/so-dia-chi.json', '{ "pages": {}, "clauses": {} }\n');
      commit();
      cutClause(place);
    },
  ],
  ['the file of the ledger', () => rmSync(join(repository.content, 'so-dia-chi.json'))],
  [
    'its line, and gives it back with another day',
    ({ code }) => {
      const file = 'content/so-dia-chi.json';
      const line = new RegExp(String.raw`("${RegExp.escape(code)}": .*"since": ")[^"]*`);
      repository.write(file, repository.read(file).replace(line, '$12027-01-02'));
    },
  ],
];

describe('an address that main has published', () => {
  it.each(takings.map(([how, take], index) => ({ how, take, index })))(
    'is told when a change takes $how',
    ({ take, index }) => {
      const clause = publishedClause(index);
      take(clause, () => void repository.commit('first'));
      repository.commit('last');
      expect(
        repository
          .contentErrors()
          .filter(({ rule, message }) => rule === 'so-dia-chi' && message.includes(clause.code)),
      ).not.toEqual([]);
    },
  );

  it.each([
    ['thuat-ngu.yaml', 'pci', 'chi-so-pci', '/thuat-ngu/#pci'],
    ['co-quan.yaml', 'chinh-phu', 'chinh-phu-viet-nam', '/co-quan/#chinh-phu'],
  ])('is told when a key of %s, %s, becomes %s', (file, key, other, address) => {
    const path = join('content', file);
    const lines = repository.read(path).split('\n');
    const at = lines.indexOf(`${key}:`);
    repository.write(path, lines.with(at, `${other}:`).join('\n'));
    repository.commit('renamed');
    expect(repository.contentErrors()).toContainEqual(
      expect.objectContaining({
        ...{ file, line: at + 1, rule: 'ten-khoa' },
        message: expect.stringContaining(address) as string,
      }),
    );
  });

  it('is told when a term is gone, and not when one is added or reworded', () => {
    const path = join('content', 'thuat-ngu.yaml');
    const text = repository.read(path);
    const keyErrors = () => repository.contentErrors().filter(({ rule }) => rule === 'ten-khoa');
    repository.write(
      path,
      `${text.replace('definition: >-\n    ', '$&Nói gọn: ')}them:\n  term: Thêm\n  definition: Một việc.\n`,
    );
    expect(keyErrors()).toEqual([]);
    repository.write(path, text.replace(/^pci:\n(?: .*\n)+/m, ''));
    expect(keyErrors()).toHaveLength(1);
  });

  it('is told when a page becomes a draft', () => {
    const [place] = front(texts, 'code', sectionFiles).filter(({ text }) => text === 'code: gp-7');
    repository.mutate(texts, { changes: [after(place!, '\ndraft: true')] });
    expect(repository.contentErrors()).toContainEqual(
      expect.objectContaining({ file: place!.file, rule: 'so-dia-chi' }),
    );
  });

  it('is told beside a page that cannot be read', () => {
    const { code } = publishedClause(3);
    cutLine(code);
    repository.write(
      'content/trang/gop-y.mdx',
      repository.read('content/trang/gop-y.mdx').replace('title: ', 'title: "'),
    );
    const told = repository.contentErrors();
    expect(told.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['so-dia-chi.json', 'trang/gop-y.mdx']),
    );
    expect(told.every(({ file }) => ['so-dia-chi.json', 'trang/gop-y.mdx'].includes(file))).toBe(
      true,
    );
  });

  it.each([1, 2])('is not judged in a clone of depth %d, which is told', (depth) => {
    const { code, place } = publishedClause(depth);
    cutLine(code);
    repository.commit('the line');
    cutClause(place);
    repository.commit('the clause');
    const clone = mkdtempSync(join(tmpdir(), 'nong-'));
    git(tmpdir(), 'clone', '-q', '--depth', String(depth), `file://${repository.root}`, clone);
    try {
      expect(
        repository.contentErrors(join(clone, 'content')).map(({ message }) => message),
      ).toContainEqual(expect.stringContaining('fetch-depth: 0'));
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });
});
