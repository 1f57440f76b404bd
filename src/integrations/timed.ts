import { appendFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

type Hook = (...options: unknown[]) => unknown;

/**
 * The same steps, each of which tells `BUILD_PARTS`, a file for a bench, when it begins: a line of its
 * name and of seconds since the process started.
 */
export function timed(steps: AstroIntegration[]): AstroIntegration[] {
  const file = process.env.BUILD_PARTS;
  if (!file) return steps;
  return steps.map(({ name, hooks }) => {
    const telling = Object.entries(hooks as Record<string, Hook>).map(([hook, run]) => [
      hook,
      (...options: unknown[]) => {
        appendFileSync(file, `${name} ${hook} ${performance.now() / 1000}\n`);
        return run(...options);
      },
    ]);
    return { name, hooks: Object.fromEntries(telling) as AstroIntegration['hooks'] };
  });
}
