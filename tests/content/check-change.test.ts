import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { changedRepository } from '../support/changed-repository.ts';
import { command } from '../support/command.ts';
import { edit } from '../support/content-copy.ts';

const sea = 'giai-phap/kinh-te-bien.md';

describe('npm run check in a change', () => {
  const repository = changedRepository();
  const at = (file: string) => join(repository.content, file);
  const told = async () => {
    const { stdout } = await command('check', {
      words: ['--format', 'json'],
      env: { PLAN_CONTENT_DIR: repository.content },
    });
    return JSON.parse(stdout) as { path: string; severity: string }[];
  };
  afterEach(() => repository.restore());
  afterAll(() => repository.remove());

  it('tells hints of its own lines alone, and all where nothing changed', async () => {
    expect((await told()).map(({ path }) => path)).toContain(at('nguon.yaml'));
    const line = edit(repository.content, sea, ' là ', '  là ');
    expect(await told()).toEqual([
      expect.objectContaining({ path: at(sea), line, severity: 'hint', rule: 'dau-vet-dan' }),
    ]);
  });

  it.each([
    [sea, 'code: gp-2', 'code: gp-3', 'ma-muc'],
    ['giai-phap/bien-doi-khi-hau-moi-truong.md', 'code: gp-8', 'code: gp-2', 'ma-muc'],
    [sea, 'order: 2', 'order: 3', 'thu-tu'],
    ['giai-phap/bien-doi-khi-hau-moi-truong.md', 'order: 8', 'order: 2', 'thu-tu'],
    [sea, 'order: 2', 'order: 2\ndraft: true', 'so-dia-chi'],
    [sea, 'order: 2', 'order: 2\ndraft: có', 'so-do'],
    ['mau-thuan.yaml', '- point', '-point', 'yaml'],
    ['nguon.yaml', 'read: toan-van', 'read:toan-van', 'yaml'],
  ])(
    'is blamed in %s for “%s” that is “%s” now, and nothing that follows',
    async (file, was, now, rule) => {
      const line = edit(repository.content, file, was, now) + now.split('\n').length - 1;
      expect(await told()).toEqual([
        expect.objectContaining({ path: at(file), line, severity: 'error', rule }),
      ]);
    },
  );

  it('is told of what it broke in files that it left alone', async () => {
    rmSync(at(sea));
    expect((await told()).map(({ path }) => path)).toContain(at('giai-phap/index.md'));
  });
});
