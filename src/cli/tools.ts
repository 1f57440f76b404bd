import { spawn } from 'node:child_process';

/**
 * A larger nursery for what they make and drop: a tenth of the time of parsers, checks and builds went
 * into looking through a small one. What a test starts has it too.
 */
const nursery = '--max-semi-space-size=64';

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
  const { NODE_OPTIONS = '' } = process.env;
  const child = spawn(line, {
    shell: true,
    stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: `${nursery} ${NODE_OPTIONS}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
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
