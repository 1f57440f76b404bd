import { beforeAll, describe, expect, it } from 'vitest';
import { checkDist } from '../support/check-dist.ts';
import { addressOf, leadsOn, pagesToRead, readPages } from '../support/dist.ts';
import { publishedBuild } from '../support/published.ts';

let based: string;

describe('links, fragments and files', () => {
  beforeAll(async () => {
    ({ directory: based } = await publishedBuild());
  });

  it('hold on a build at the root', () => {
    expect(checkDist('dist', '/')).toEqual([]);
  });

  it('hold on a build under a base path', () => {
    expect(checkDist(based, '/thu/')).toEqual([]);
    expect(readPages(based).size).toBe(readPages().size);
  });

  it('lead from the home page to every page there is to read', () => {
    const pages = new Map([...readPages()].map(([file, html]) => [addressOf(file), html]));
    const seen = new Set(['/']);
    for (const address of seen)
      for (const [, path] of (pages.get(address) ?? '').matchAll(/<a [^>]*?href="?(\/[^"#? >]*)/g))
        if (pages.has(path!) && !leadsOn(pages.get(path!)!)) seen.add(path!);
    // What says that there is nothing yet, in Khmer or of how a page's words changed, needs no way there.
    const alone = [...pagesToRead().keys()]
      .map(addressOf)
      .filter((each) => !seen.has(each) && !/^\/(?:km\/$|lich-su\/.)/.test(each));
    expect(alone).toEqual([]);
  });
});
