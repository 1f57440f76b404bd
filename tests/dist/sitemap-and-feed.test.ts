import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, pagesToRead } from '../support/dist.ts';
import { publishedBuild, type PublishedBuild } from '../support/published.ts';

let site: PublishedBuild;
let published: Map<string, string>;

beforeAll(async () => {
  site = await publishedBuild();
  published = pagesToRead(site.directory);
});

const latestChange = (html: string) => /"dateModified":"([^"]+)"/.exec(html)?.[1];

describe('the sitemap', () => {
  const read = () => readFileSync(`${site.directory}/sitemap-0.xml`, 'utf8');

  it('lists exactly the public pages, each with the day of its last change', () => {
    const listed = [...read().matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)].map(
      ([, loc, lastmod]) => [loc!, lastmod!.slice(0, 10)] as const,
    );
    expect(listed.map(([loc]) => loc).sort()).toEqual(
      [...published.keys()].map(site.addressOf).sort(),
    );
    const days = new Map(listed);
    for (const [file, html] of published) {
      const changed = latestChange(html);
      expect(days.get(site.addressOf(file))! >= (changed ?? ''), file).toBe(true);
      if (file.startsWith('giai-phap/')) expect(days.get(site.addressOf(file))).toBe(changed);
    }
  });

  it('is pointed at by its index, and is not made without an official address', () => {
    expect(readFileSync(`${site.directory}/sitemap-index.xml`, 'utf8')).toContain(
      `<loc>${site.url}sitemap-0.xml</loc>`,
    );
    expect(() => readFileSync('dist/sitemap-0.xml')).toThrow('ENOENT');
  });
});

describe('the feed of changes', () => {
  const feeds = () => [
    { xml: readFileSync('dist/lich-su/atom.xml', 'utf8'), pages: pagesToRead(), root: '/' },
    {
      xml: readFileSync(`${site.directory}/lich-su/atom.xml`, 'utf8'),
      pages: published,
      root: site.url,
    },
  ];

  it('has what RFC 4287 requires: id, title, updated and author; of each entry id, title, updated', () => {
    for (const { xml } of feeds()) {
      const [head, ...entries] = xml.split('<entry>');
      for (const element of ['id', 'title', 'updated', 'author', 'link rel="self"'])
        expect(head).toContain(`<${element}`);
      expect(entries.length).toBeGreaterThan(30);
      for (const entry of entries)
        for (const element of ['id', 'title', 'updated', 'link href='])
          expect(entry).toContain(`<${element}`);
      const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      for (const [, moment] of xml.matchAll(/<updated>(.*?)<\/updated>/g))
        expect(new Date(moment!).toISOString()).toBe(moment);
    }
  });

  it('keeps its ids when the site gets its official address', () => {
    const ids = feeds().map(({ xml }) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id));
    expect(ids[0]).toEqual(ids[1]);
  });

  it('is read by a library for feeds, and every entry leads to a page', () => {
    for (const { xml, pages, root } of feeds()) {
      const { items } = parseFeed(xml);
      expect(items.length).toBe(xml.split('<entry>').length - 1);
      const files = new Set([...pages.keys()].map((file) => root + addressOf(file).slice(1)));
      for (const { url, title } of items) {
        expect(title).toBeTruthy();
        // Without an official address they are paths.
        expect(files.has(url!) || url!.includes('/phien-ban/'), url!).toBe(true);
      }
    }
  });

  it('is named in every page', () => {
    for (const html of published.values())
      expect(html).toMatch(
        /<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/thu\/lich-su\/atom\.xml"/,
      );
  });
});
