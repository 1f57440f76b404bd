import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/lib/publish/editions/clause-hash.ts';
import { git } from '../support/git.ts';
import { edition, PublishedRepository } from './mutations/published-repository.ts';

/** What main itself may do to an edition that it has published: a ledger remembers the first. */
const repository = new PublishedRepository();
beforeAll(() => void vi.stubEnv('PUBLISH_DATE', '2027-01-02'));
beforeAll(() => repository.publish());
afterAll(() => repository.remove());

describe('an edition that main itself has changed', () => {
  const manifest = join('content', 'phien-ban', edition, 'manifest.json');
  const { root } = repository;
  const told = () => repository.editionErrors().map(({ file }) => file);
  const first = () => git(root, 'rev-parse', 'main');
  let start: string;
  beforeAll(() => (start = first()));
  afterEach(() => {
    git(root, 'branch', '-q', '-f', 'main', start);
    git(root, 'update-ref', 'refs/remotes/origin/main', start);
    repository.restore();
  });

  const rewrite = () => repository.rewrite();
  /** What the branch holds becomes main. */
  function publish(message: string): void {
    repository.commit(message);
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  }

  it('is told again at every later change, until its first text is back', () => {
    rewrite();
    publish('rewritten on main');
    expect(told()).toEqual([`${edition}/manifest.json`]);
    repository.write('la.txt', 'Chữ.');
    publish('later');
    expect(told()).toEqual([`${edition}/manifest.json`]);
    git(root, 'checkout', '-q', start, '--', 'content/phien-ban');
    expect(told()).toEqual([]);
    publish('given back');
    expect(told()).toEqual([]);
  });

  it('is told when it was rewritten twice', () => {
    rewrite();
    publish('once');
    repository.write(manifest, `${repository.read(manifest)} `);
    publish('twice');
    expect(told()).toContain(`${edition}/manifest.json`);
  });

  it('is told when its line in the ledger was written anew with it', () => {
    const ledger = join('content', 'so-dia-chi.json');
    const before = sha256(repository.read(manifest));
    rewrite();
    const now = sha256(repository.read(manifest));
    repository.write(ledger, repository.read(ledger).replace(before, now));
    publish('both');
    expect(told()).toEqual([`${edition}/manifest.json`]);
    expect(repository.contentErrors().map(({ message }) => message)).toEqual([
      expect.stringContaining(`"${edition}": "${before}"`),
    ]);
  });

  it('is told when main took it away', () => {
    rmSync(join(repository.editions, edition), { recursive: true });
    publish('gone on main');
    expect(told()).toEqual([`${edition}/manifest.json`]);
  });

  it('is told when main took it away and gives the name to another', () => {
    rmSync(join(repository.editions, edition), { recursive: true });
    publish('gone on main');
    git(root, 'checkout', '-q', start, '--', 'content/phien-ban');
    rewrite();
    publish('another under its name');
    expect(told()).toEqual([`${edition}/manifest.json`]);
  });

  it('is told when a branch that was merged rewrote it', () => {
    rewrite();
    repository.commit('on a branch');
    const branch = git(root, 'rev-parse', 'HEAD');
    git(root, 'reset', '-q', '--hard', start);
    repository.write('la.txt', 'Chữ.');
    repository.commit('on main meanwhile');
    git(root, 'merge', '-q', '--no-ff', '-m', 'merged', branch);
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(told()).toEqual([`${edition}/manifest.json`]);
  });

  it('is told when all editions are gone', () => {
    rmSync(repository.editions, { recursive: true });
    repository.commit('gone');
    expect(told()).toEqual([`${edition}/manifest.json`]);
  });

  it('is not asked for when it only ever stood on a branch', () => {
    const made = join(repository.editions, '2026-12-02');
    cpSync(join(repository.editions, edition), made, { recursive: true });
    repository.commit('a try');
    rmSync(made, { recursive: true });
    repository.commit('taken back');
    const branch = git(root, 'rev-parse', 'HEAD');
    git(root, 'reset', '-q', '--hard', start);
    git(root, 'merge', '-q', '--no-ff', '-m', 'merged', branch);
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(told()).toEqual([]);
  });
});
