import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { showingAll } from '../cite/metadata/public-pages.ts';
import { reservedOf } from '../read/reserved.ts';
import { pagesWithData } from './plain-pages.ts';

/** The pages which no content names: `co-quan.astro`, `lich-su/index.astro`, and lists that may go on: `nguon/[...part].astro`. */
const written = globSync('{*,*/index,*/?...part?}.astro', { cwd: 'src/pages' })
  .map((file) => file.replace(/(?:\/(?:index|\[\.{3}part\]))?\.astro$/, ''))
  .filter((name) => !/^(?:index|404|\[.*)$/.test(name));

it('holds the list of standing pages with data to the pages there are', () => {
  expect(written.length).toBeGreaterThan(5);
  // Whose words are the site's own, no content page may be called as.
  const { isName } = reservedOf({ groups: {} });
  const named = written.filter((name) => !isName(name));
  expect(pagesWithData.toSorted()).toEqual(named.toSorted());
});

it('knows of the pages that show something of every other only such as there are', () => {
  for (const path of showingAll) expect(['', ...written]).toContain(path.slice(1, -1));
});
