import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configuredPublication } from './configured.ts';

describe('where a build is to be published', () => {
  let content: string;
  let path: string;
  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'noi-dang-'));
    path = join(content, 'site.yaml');
  });
  afterEach(() => rmSync(content, { recursive: true }));
  const asked = 'url: https://vi-du.vn/ke-hoach\n';

  it('is what site.yaml says', () => {
    writeFileSync(path, asked);
    expect(configuredPublication(content)).toEqual({
      site: 'https://vi-du.vn',
      base: '/ke-hoach/',
    });
  });

  it.each<[string, () => void]>([
    ['is not there', () => undefined],
    ['has no address', () => writeFileSync(path, 'url: vi-du\n')],
    ['leads elsewhere', () => symlinkSync('/dev/zero', path)],
    [
      'leads to another file',
      () => (writeFileSync(`${path}.khac`, asked), symlinkSync(`${path}.khac`, path)),
    ],
    ['is a folder', () => mkdirSync(path)],
    ['uses aliases', () => writeFileSync(path, `a: &a [*a]\n${asked}`)],
    ['is nested too deep', () => writeFileSync(path, `${asked}name: ${'['.repeat(2_000)}\n`)],
    ['is too large', () => writeFileSync(path, asked + 'a: b\n'.repeat(60_000))],
  ])('is not read where it %s', (_what, write) => {
    write();
    expect(configuredPublication(content)).toEqual({ site: '', base: '/' });
  });
});
