import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { childEnv } from './support/env.ts';

describe('npm start', () => {
  it('prints one line with the address, answers there, and stops on SIGTERM', async () => {
    const server = spawn(process.execPath, ['src/cli/serve.ts'], {
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
});
