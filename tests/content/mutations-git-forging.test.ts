import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readLedger, writeLedger, type Ledger } from '../../src/lib/read/ledger.ts';
import { git } from '../support/git.ts';
import { PublishedRepository } from './mutations/published-repository.ts';

/** What nobody may write into the ledger: once on main it could never be taken away. */
const repository = new PublishedRepository();
// A day after the publication, which records what the content adds.
beforeAll(() => void vi.stubEnv('PUBLISH_DATE', '2027-01-02'));
beforeAll(() => repository.publish());
afterEach(() => repository.restore());
afterAll(() => repository.remove());
afterAll(() => void vi.unstubAllEnvs());

const file = 'content/so-dia-chi.json';
const since = '2026-11-24';
const withdrawn = { on: since, why: 'Ghi nhầm.' };
const title = 'Chính quyền đã bán đất';

function write(forge: (ledger: Ledger) => void): void {
  const ledger = readLedger(repository.read(file));
  forge(ledger);
  repository.write(file, writeLedger(ledger));
}

/** The addresses and codes whose lines are told of, each with the rule. */
function told(): string[] {
  const lines = repository.read(file).split('\n');
  const here = repository.contentErrors().filter((each) => each.file === 'so-dia-chi.json');
  return here.map(({ rule, line }) => `${rule} ${/"([^"]*)"/.exec(lines[line - 1] ?? '')?.[1]}`);
}

const forgeries: [what: string, key: string, forge: (ledger: Ledger) => void][] = [
  [
    'a clause withdrawn that never was',
    'gp-2.ban-dat',
    ({ clauses }) => (clauses['gp-2.ban-dat'] = { title, since, withdrawn }),
  ],
  [
    'a clause moved that never was',
    'gp-2.ban-dat',
    ({ clauses }) => (clauses['gp-2.ban-dat'] = { title, since, now: 'gp-2.noi-dung' }),
  ],
  [
    'a clause of a group that stands',
    'th.ban-dat',
    ({ clauses }) => (clauses['th.ban-dat'] = { title, since }),
  ],
  [
    'a section withdrawn that never was',
    '/giai-phap/ban-dat/',
    ({ pages }) => (pages['/giai-phap/ban-dat/'] = { code: 'gp-99', title, since, withdrawn }),
  ],
  [
    'another address of a section',
    '/giai-phap/ban-dat/',
    ({ pages }) =>
      (pages['/giai-phap/ban-dat/'] = {
        code: 'gp-2',
        title,
        since,
        now: '/giai-phap/kinh-te-bien/',
      }),
  ],
  [
    'a standing page that never was',
    '/ban-dat/',
    ({ pages }) => (pages['/ban-dat/'] = { code: 'ban-dat', title, since }),
  ],
  [
    'another title of a clause that stands',
    'gp-2.ket-qua',
    ({ clauses }) => (clauses['gp-2.ket-qua']!.title = title),
  ],
  [
    'another title of a page that stands',
    '/giai-phap/kinh-te-bien/',
    ({ pages }) => (pages['/giai-phap/kinh-te-bien/']!.title = title),
  ],
];

describe('the ledger', () => {
  it.each(forgeries)('refuses %s', (_what, key, forge) => {
    write(forge);
    repository.commit('forged');
    expect(told()).toEqual([`so-dia-chi ${key}`]);
  });

  const newPage = 'content/trang/gioi-thieu.mdx';
  const addPage = () =>
    repository.write(
      newPage,
      repository
        .read('content/trang/ve-trang-nay.mdx')
        .replace('Về trang này', 'Giới thiệu')
        .replace(/^## [^]*/m, '## Lời dẫn {#loi-dan}\n\nLời chung.\n'),
    );
  const record = (line: { since: string; title?: string }) =>
    write(
      ({ pages }) => (pages['/gioi-thieu/'] = { code: 'gioi-thieu', title: 'Giới thiệu', ...line }),
    );

  it.each([
    ['before the first publication', { since: '2026-11-23' }],
    ['long before', { since: '1990-01-01' }],
    ['to come', { since: '2099-01-01' }],
  ])('refuses a new page with a day %s', (_when, line) => {
    addPage();
    record(line);
    expect(told()).toEqual(['so-dia-chi /gioi-thieu/']);
  });

  it('refuses such a day although a page claims to be as old', () => {
    addPage();
    record({ since: '1990-01-01' });
    const page = repository.read(newPage);
    repository.write(
      newPage,
      page.replace(/(changes:\n)[^]*?---/, '$1  - date: 1990-01-01\n    note: Đăng lần đầu.\n---'),
    );
    expect(told()).toEqual(['so-dia-chi /gioi-thieu/']);
  });

  it('refuses a new page under another title, and takes it under its own', () => {
    addPage();
    record({ since, title });
    expect(told()).toEqual(['so-dia-chi /gioi-thieu/']);
    record({ since });
    expect(told()).toEqual([]);
  });

  it('refuses the line of a page that went before it was published', () => {
    addPage();
    record({ since });
    repository.commit('recorded');
    rmSync(join(repository.root, newPage));
    expect(told()).toEqual(['so-dia-chi /gioi-thieu/']);
  });

  it('never asks for a line that a branch had and took back before it was merged', () => {
    const { root } = repository;
    const [, , forge] = forgeries[0]!;
    const honest = repository.read(file);
    write(forge);
    repository.commit('forged');
    repository.write(file, honest);
    repository.commit('taken back');
    git(root, 'checkout', '-q', '-b', 'tron', 'main');
    git(root, 'merge', '-q', '--no-ff', '-m', 'merged', 'sua');
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    try {
      expect(told()).toEqual([]);
      write(forge);
      expect(told()).toHaveLength(1);
    } finally {
      git(root, 'update-ref', 'refs/remotes/origin/main', 'main');
      git(root, 'checkout', '-q', '-f', 'sua');
    }
  });

  it.each([
    ['to come', '2099-01-01'],
    ['before it was published', '2026-11-23'],
  ])('refuses a withdrawal on a day %s', (_when, on) => {
    withdraw(on);
    expect(told()).toContain('so-dia-chi ve-trang-nay.ban-thu-nghiem');
  });

  it('takes a withdrawal with its reason, under the title that was published', () => {
    withdraw(since);
    expect(told()).toEqual([]);
  });
  function withdraw(on: string): void {
    const page = 'content/trang/ve-trang-nay.mdx';
    repository.write(
      page,
      repository.read(page).replace(/^## Bản thử nghiệm [^]*?(?=^## |$(?![^]))/m, ''),
    );
    write(
      ({ clauses }) =>
        (clauses['ve-trang-nay.ban-thu-nghiem']!.withdrawn = {
          on,
          why: 'Trang đã có đơn vị vận hành.',
        }),
    );
  }
});
