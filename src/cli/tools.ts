import { spawn } from 'node:child_process';

/**
 * Runs commands of packages side by side, e.g. `tools.ts "eslint ." "prettier --check ."`. The
 * last talks as it goes; each of the others says all it has to say when it has ended.
 *
 * @returns 1 when one of them failed
 */
export default async function tools(lines: string[]): Promise<number> {
  const codes = await Promise.all(lines.map((line, at) => ended(line, at < lines.length - 1)));
  return codes.some((code) => code !== 0) ? 1 : 0;
}

function ended(line: string, aside: boolean): Promise<number | null> {
  const child = spawn(line, {
    shell: true,
    stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done) =>
    child.on('close', (code) => {
      process.stderr.write(Buffer.concat(said));
      done(code);
    }),
  );
}
