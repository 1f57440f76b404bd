import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDist } from '../../src/lib/check/dist/check-dist.ts';
import { childEnv } from '../support/env.ts';
import { readPages } from '../support/dist.ts';

const based = '.build/thu';

describe('links, fragments and files', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['run.mjs', 'src/cli/build.ts'], {
      env: childEnv({ BASE_PATH: '/thu/', DIST_DIR: based }),
    });
  });
  afterAll(() => rmSync(based, { recursive: true, force: true }));

  it('hold on a build at the root', () => {
    expect(checkDist('dist', '/')).toEqual([]);
  });

  it('hold on a build under a base path', () => {
    expect(checkDist(based, '/thu/')).toEqual([]);
    expect(readPages(based).size).toBe(readPages().size);
  });
});
