import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { pictured } from '../../src/lib/plan/place.ts';
import type { Group } from '../../src/lib/read/types.ts';
import { pagesToRead } from '../support/dist.ts';
import { publishedBuild, type PublishedBuild } from '../support/published.ts';
import { real } from '../support/content.ts';

const { plan } = real;
let site: PublishedBuild;

beforeAll(async () => {
  site = await publishedBuild();
});

const image = /<meta property="og:image" content="([^"]+)"/;

it('every group and section has a picture of its own, at most 12 KB, at the address it names', () => {
  const pages = pagesToRead(site.directory);
  const named = plan.reading.map(
    ({ path }) => image.exec(pages.get(`${path.slice(1)}index.html`)!)?.[1],
  );
  expect(new Set(named).size).toBe(plan.reading.length);
  for (const address of named) {
    const png = readFileSync(`${site.directory}/${address!.replace(site.url, '')}`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeLessThanOrEqual(12 * 1024);
    // One that could not be drawn is a dot.
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(600);
  }
});

it('without an official address there is none, and no page names one', () => {
  expect(existsSync('dist/chia-se')).toBe(false);
  for (const [file, html] of pagesToRead()) expect(html, file).not.toMatch(image);
});

it('above 200 sections one a group stands for all of them', () => {
  const [group] = plan.groups as [Group];
  const [section] = group.sections;
  const many = { ...group, sections: Array.from({ length: 201 }, () => section!) };
  expect(pictured(plan, section!)).toBe(section);
  expect(pictured({ ...plan, groups: [many] }, section!)).toBe(group.index);
});
