import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planOf, sectionWith, since } from '../../../../tests/support/ledgers.ts';
import { impossibleDays, impossibleLines } from './impossible.ts';
import { emptyLedger, type PageEntry } from '../../read/ledger.ts';

beforeEach(() => void vi.stubEnv('PUBLISH_DATE', '2027-01-02'));
afterEach(() => void vi.unstubAllEnvs());

const told = (day: string, on?: string) =>
  impossibleDays(
    {
      pages: {},
      clauses: {
        'gp-1.a': { title: 'A', since: day, ...(on && { withdrawn: { on, why: 'Ghi nhầm.' } }) },
      },
    },
    since,
  ).map(({ message }) => /ghi ngày (\S+),/.exec(message)?.[1]);

it.each([
  ['2026-11-24', '2026-11-24'],
  ['2027-01-02', '2027-01-02'],
  ['2026-12-01', undefined],
])('a line since %s, withdrawn on %s, may stand', (day, on) => expect(told(day, on)).toEqual([]));

it.each([
  ['2026-11-23', undefined, '2026-11-23'],
  ['2027-01-03', undefined, '2027-01-03'],
  ['2026-12-01', '2026-11-30', '2026-11-30'],
  ['2026-12-01', '2027-01-03', '2027-01-03'],
  ['1990-01-01', '1990-01-02', '1990-01-01'],
])('a line since %s, withdrawn on %s, has an impossible day', (day, on, wrong) =>
  expect(told(day, on)).toEqual([wrong]),
);

const entry = (code: string): PageEntry => ({ code, title: 'Mục', since });
const { about } = planOf({});
const isPossible = (path: string, code: string, gone = {}) =>
  impossibleLines({
    ledger: { ...emptyLedger, pages: { [path]: { ...entry(code), ...gone } } },
    docs: new Map(),
    about,
  }).length === 0;

it.each([
  ['/giai-phap/', 'gp'],
  ['/giai-phap/kinh-te-bien/', 'gp-2'],
  ['/nhiem-vu-trong-tam/phap-luat/', 'nv-999'],
  ['/nguon/', 'nguon'],
  ['/gp-a/', 'gp-a'],
])('a page may have stood at %s as %s', (path, code) => expect(isPossible(path, code)).toBe(true));

it.each([
  ['/', 'trang-dau'],
  ['/giai-phap/', 'gp-2'],
  ['/giai-phap/kinh-te-bien/', 'gp'],
  ['/giai-phap/kinh-te-bien/', 'mt-2'],
  ['/giai-phap/kinh-te-bien/', 'kinh-te-bien'],
  ['/giai-phap/kinh-te-bien/', 'gp-1000'],
  ['/giai-phap/kinh-te-bien/', 'xx-2'],
  ['/giai-phap/a/b/', 'gp-2'],
  ['/giai-phap/b/', 'gp-0'],
  ['/muc-tieu/', 'mt-1'],
  ['/b/', 'c'],
  ['/giai-phap/', 'giai-phap'],
  ['/gp-2/', 'gp-2'],
  ['/404/', '404'],
  ['/phien-ban/', 'phien-ban'],
])('no page can have stood at %s as %s', (path, code) =>
  expect(isPossible(path, code)).toBe(false),
);

it('a page of a group that the plan has no more may have stood, if it was withdrawn', () => {
  const gone = { withdrawn: { on: since, why: 'Bỏ phần này.' } };
  expect(isPossible('/khau-chinh/mot/', 'kc-1', gone)).toBe(true);
  expect(isPossible('/khau-chinh/mot/', 'kc-1')).toBe(false);
  expect(isPossible('/giai-phap/mot/', 'kc-1', gone)).toBe(false);
});

it('a clause has a page, published or standing', () => {
  const clauses = { 'gp-1.a': { title: 'A', since }, 'gp-9.a': { title: 'A', since } };
  const { docs } = planOf({ 'giai-phap/a.md': sectionWith('gp-1') });
  const keys = (pages: Record<string, PageEntry>) =>
    impossibleLines({ ledger: { pages, clauses }, docs, about }).map(({ at }) => at.ledger[1]);
  expect(keys({})).toEqual(['gp-9.a']);
  expect(keys({ '/giai-phap/cu/': entry('gp-9') })).toEqual([]);
});
