import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { childEnv } from './support/env.ts';

describe('npm start', () => {
  it('prints one line with the address, answers there, and stops on SIGTERM', async () => {
    const server = spawn(process.execPath, ['run.mjs', 'src/cli/serve.ts'], {
      env: childEnv({ PORT: '0' }),
    });
    const [output] = (await once(server.stdout, 'data')) as [Buffer];
    const [address] = /http:\/\/\S+/.exec(String(output))!;
    expect(String(output).trim().split('\n')).toHaveLength(1);
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address}khong-co/`)).status).toBe(404);
    server.kill('SIGTERM');
    expect((await once(server, 'exit'))[0]).toBe(0);
  });
});

describe('setup', () => {
  it('leaves the committed lockfile as it was', () => {
    const hash = createHash('sha256');
    for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(file));
    expect(readFileSync('node_modules/.da-cai', 'utf8')).toBe(hash.digest('hex'));
  });

  interface Locked {
    devDependencies?: Record<string, string>;
    version?: string;
    integrity?: string;
    inBundle?: boolean;
  }
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Locked;
  const wanted = read('package.json').devDependencies!;
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };

  it('finds a lockfile that agrees with what is wanted, as npm ci asks', () => {
    const { '': root, ...others } = packages;
    expect(root!.devDependencies).toEqual(wanted);
    for (const [path, { integrity, inBundle }] of Object.entries(others))
      expect(integrity ?? inBundle, path).toBeTruthy();
  });

  it.each(Object.entries(wanted))('finds a version of %s locked that %s allows', (name, range) => {
    const { version } = packages[`node_modules/${name}`]!;
    // One exact version: what Pagefind writes beside its pages is read; the score rests on minisearch's.
    if (/^(?:pagefind|minisearch)$/.test(name)) return expect(version).toBe(range);
    const [lowest, locked] = [range.slice(1), version!].map((each) => each.split('.').map(Number));
    expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
    // A caret keeps the first number that is not zero.
    const kept = lowest!.findIndex((part) => part > 0) + 1;
    expect(locked!.slice(0, kept)).toEqual(lowest!.slice(0, kept));
    const first = lowest!.findIndex((part, index) => part !== locked![index]);
    expect(first < 0 || locked![first]! > lowest![first]!).toBe(true);
  });
});
