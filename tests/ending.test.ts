import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it, vi } from 'vitest';
import { spawned } from './support/command.ts';
import { refusal } from './support/content-copy.ts';
import { childEnv } from './support/env.ts';
import { secondPlan } from './support/plans.ts';

// How a build ends does not rest on how much it builds.
const small = { PLAN_CONTENT_DIR: secondPlan };

/** Starts something that serves the site; its process and the address it tells. */
async function served(program: string, words: string[], env: Record<string, string>) {
  const server = spawn(program, words, { env: childEnv({ PORT: '0', ...small, ...env }) });
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
  const address = await vi.waitFor(() => /http:\/\/\S+/.exec(said)![0], { timeout: 200_000 });
  return { server, address };
}

describe('whoever ends the process that he started', () => {
  it.each([
    ['npm start', 'npm', ['start'], 'SIGTERM'],
    ['what npm start runs', process.execPath, ['setup.mjs', 'src/cli/serve.ts'], 'SIGINT'],
  ] as const)('ends the server too: %s', async (_what, program, words, signal) => {
    const dist = program === 'npm' ? join(inject('builds'), 'chay') : 'dist';
    const { server, address } = await served(program, [...words], { DIST_DIR: dist });
    expect((await fetch(address)).status).toBe(200);
    server.kill(signal);
    await once(server, 'close');
    await expect(fetch(address)).rejects.toThrow();
  });
});

describe('a build that is killed', () => {
  const killed = async (signal: NodeJS.Signals) => {
    const build = spawn(process.execPath, ['run.mjs', 'src/cli/build.ts'], {
      env: childEnv({ DIST_DIR: join(inject('builds'), 'bi-dung'), ...small }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    build.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
    const scratch = `.build/${build.pid}`;
    await vi.waitFor(() => expect(existsSync(scratch)).toBe(true), {
      timeout: 100_000,
    });
    build.kill(signal);
    const [code] = (await once(build, 'exit')) as [number | null];
    return { code, said, scratch };
  };

  it('leaves nothing behind when it is asked to end', async () => {
    const { code, said, scratch } = await killed('SIGTERM');
    expect(code, said).toBe(143);
    expect(existsSync(scratch)).toBe(false);
  });

  it('is tidied up after by the next one when it had no time to', async () => {
    const { scratch } = await killed('SIGKILL');
    expect(existsSync(scratch)).toBe(true);
    expect(await refusal('khong-co')).toMatchObject({ code: 1 });
    expect(existsSync(scratch)).toBe(false);
  });
});

describe('a build in which something throws', () => {
  it.each([
    [
      'a page',
      (root: string) =>
        writeFileSync(
          join(root, 'src/pages/hong.astro'),
          '---\nthrow new Error("Đứt dây");\n---\n',
        ),
    ],
    [
      'a module that pages load',
      (root: string) =>
        appendFileSync(join(root, 'src/site.ts'), '\nthrow new Error("Đứt dây");\n'),
    ],
  ])('says so and ends: %s', async (what, damage) => {
    const root = resolve(inject('builds'), what.replaceAll(' ', '-'));
    const read = ['src', 'public', 'CONTRIBUTING.md', 'package-lock.json'];
    for (const part of [...read, 'astro.config.mjs', 'package.json', 'run.mjs'])
      cpSync(part, join(root, part), { recursive: true });
    cpSync(secondPlan, join(root, 'content'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    damage(root);
    const { code, stderr } = await spawned('build', { cwd: root, from: root });
    expect(code).toBe(1);
    expect(stderr).toContain('Đứt dây');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
