import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { strayFilesIn } from '../../src/lib/check/published/public-files.ts';
import type { Problem } from '../../src/lib/read/problem.ts';
import { readStoredFiles } from '../../src/lib/read/stored-files.ts';
import { forgetEditions } from '../support/content-copy.ts';
import { git } from '../support/git.ts';
import { edition, PublishedRepository } from './mutations/published-repository.ts';

/** Main has its editions where they lay before they moved beside the content. */
const repository = new PublishedRepository();
const { root, content, editions } = repository;
const former = join(root, 'public', 'phien-ban');
const kept = join(root, '.git', 'phien-ban');

/** What the branch holds becomes main. */
function publish(message: string): void {
  repository.commit(message);
  git(root, 'branch', '-q', '-f', 'main', 'HEAD');
  git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
}

beforeAll(async () => {
  await repository.publish();
  cpSync(editions, kept, { recursive: true });
  git(root, 'checkout', '-q', '--detach');
  repository.write('public/favicon.svg', '<svg/>');
  renameSync(editions, former);
  publish('as main had them');
});
afterAll(() => repository.remove());

describe.each([
  ['whose ledger records them', () => undefined],
  // As a branch of main had it that was published before ledgers recorded editions.
  ['whose ledger records none', () => rewritten()],
])('editions of main, %s', (_what, prepare) => {
  beforeAll(prepare);
  afterEach(() => repository.restore());
  const move = () => renameSync(former, editions);
  const told = () => repository.editionErrors();

  it('are the same beside the content', () => {
    move();
    expect(told()).toEqual([]);
    repository.commit('moved');
    expect(told()).toEqual([]);
  });

  it.each(['manifest.json', 'loi-van.json'])(
    'are refused when one byte of %s changed on the way',
    (file) => {
      move();
      const path = join(editions, edition, file);
      const bytes = readFileSync(path);
      bytes[bytes.length - 2] = bytes.at(-2) === 0x20 ? 0x0a : 0x20;
      writeFileSync(path, bytes);
      expect(told().map((each) => each.file)).toContain(`${edition}/${file}`);
      expect(told().filter(deletes)).toEqual([]);
    },
  );

  it('are refused when one was written anew on the way, its manifest and all', () => {
    move();
    repository.rewrite();
    repository.commit('moved and written anew');
    expect(told()).toMatchObject([{ file: `${edition}/manifest.json` }]);
    expect(told().filter(deletes)).toEqual([]);
  });

  it.each(['manifest.json', 'loi-van.json'])('are refused when %s was lost on the way', (file) => {
    move();
    rmSync(join(editions, edition, file));
    expect(told()).toContainEqual(expect.objectContaining({ file: `${edition}/${file}` }));
    expect(told().filter(deletes)).toEqual([]);
  });

  it.each([
    ['deleted', () => rmSync(former, { recursive: true })],
    ['left where they lay', () => undefined],
  ])('are refused when they are %s, and nobody is told to delete them', (_how, change) => {
    change();
    repository.write('public/favicon.svg', '<svg/>');
    expect(told()).toMatchObject([{ file: `${edition}/manifest.json` }]);
    const stray = strayFilesIn(readStoredFiles(join(root, 'public')));
    expect([...told(), ...stray].filter(deletes)).toEqual([]);
  });

  it('are no other folder’s', () => {
    const other = join(root, 'khac');
    cpSync(content, other, { recursive: true });
    forgetEditions(other);
    expect(repository.editionErrors(other)).toEqual([]);
  });
});

function rewritten(): void {
  forgetEditions(content);
  cpSync(kept, former, { recursive: true });
  git(root, 'checkout', '-q', '--orphan', 'khac');
  publish('without a record of editions');
}

/** Whether a message has its reader delete something. */
function deletes({ message }: Problem): boolean {
  return /xóa|bỏ/.test(message);
}
