import { appendFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * The same steps, each of which tells `BUILD_PARTS`, a file for a bench, when it began and ended:
 * a line of its name and of seconds and processor seconds since the process started.
 */
export function timed(steps: AstroIntegration[]): AstroIntegration[] {
  const file = process.env.BUILD_PARTS;
  return file ? steps.map((step) => timedStep(step, file)) : steps;
}

type Hook = (...options: unknown[]) => unknown;

function timedStep({ name, hooks }: AstroIntegration, file: string): AstroIntegration {
  const tell = (what: string) => {
    const { user, system } = process.cpuUsage();
    appendFileSync(file, `${what} ${performance.now() / 1000} ${(user + system) / 1e6}\n`);
  };
  const wrapped = Object.entries(hooks as Record<string, Hook>).map(([hook, run]) => [
    hook,
    async (...options: unknown[]) => {
      tell(`${name} ${hook} begins`);
      const result: unknown = await run(...options);
      tell(`${name} ${hook} ends`);
      return result;
    },
  ]);
  return { name, hooks: Object.fromEntries(wrapped) as AstroIntegration['hooks'] };
}
