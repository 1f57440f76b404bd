import { expect, it } from 'vitest';
import { real as loaded } from '../support/content.ts';

/** What the sources of the real content record. */
it('stands in what is kept of its source, but for a few that say why not', () => {
  const items = Object.values(loaded.content.sources).flatMap((source) => source['so-lieu']);
  const marked = items.filter((item) => typeof item !== 'string' && item['khong-trich']);
  expect(marked.length).toBeLessThanOrEqual(60);
});

it('says what most amounts measure, and of when', () => {
  const items = Object.values(loaded.content.sources).flatMap((source) => source['so-lieu']);
  const measured = items.filter((item) => typeof item !== 'string' && (item.cua ?? item.nam));
  expect(measured.length).toBeGreaterThan(250);
});
