import { beforeAll, describe, expect, it } from 'vitest';
import { checkDist } from '../support/check-dist.ts';
import { readPages } from '../support/dist.ts';
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
});
