import { expect, it } from 'vitest';
import { section } from '../check/fixture.ts';
import { planOf } from '../../../tests/support/ledgers.ts';
import type { Plan } from '../read/types.ts';
import { atomFeed } from './feed.ts';

const plan = planOf({ 'giai-phap/a.md': section('gp-1', 'Chữ.') });
const edition = {
  ...{ name: '2026-11-24', date: '2026-11-24', clauses: {} },
  ...{ clause: () => undefined, titleOf: String, sources: {} },
};
const idsOf = (of: Plan, site = '') =>
  [...atomFeed(of, [edition], { site, base: '/' }).matchAll(/<id>(.*?)<\/id>/g)].map(
    ([, id]) => id,
  );

it('keeps the ids of the feed and of every entry when the document or the site is renamed', () => {
  const { site, about } = plan;
  const renamed = {
    ...plan,
    site: { ...site, name: 'Tên khác' },
    about: { ...about, document: { ...about.document, number: '1/KH' } },
  };
  expect(idsOf(renamed)).toEqual(idsOf(plan));
  expect(idsOf(plan, 'https://example.vn')).toEqual(idsOf(plan));
});

it('makes ids as every library for UUIDs of version 5 does', () => {
  expect(idsOf(plan)[0]).toBe('urn:uuid:497ff4b8-67ac-5fbd-9643-3cb8047e3dfe');
});

it('gives the feed, every change and every edition an id of its own', () => {
  const changes = [...plan.docs.values()].flatMap((doc) => doc.changes);
  expect(changes.length).toBeGreaterThan(0);
  expect(new Set(idsOf(plan)).size).toBe(changes.length + 2);
});
