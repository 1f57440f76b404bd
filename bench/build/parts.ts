import { readFileSync } from 'node:fs';

/** The parts of a build in their order: what each step began with, as `src/integrations/timed.ts` tells. */
const starts: [part: string, line: string][] = [
  ['pages', 'checked-content astro:config:setup begins'],
  ['search index and small files', 'beside-pages astro:build:done begins'],
  ['checks of what was built', 'public-files astro:build:done begins'],
  ['putting in place', 'dist-checks astro:build:done ends'],
];

/** Seconds of each part of a build, from what its steps told and how long it took in all. */
export function partsIn(file: string, wall: number): Record<string, number> {
  const told = readFileSync(file, 'utf8');
  const secondsAt = (line: string) => Number(new RegExp(`^${line} (\\S+)`, 'm').exec(told)![1]);
  const begins = [
    ['checks of content', 0] as const,
    ...starts.map(([part, line]) => [part, secondsAt(line)] as const),
  ];
  return Object.fromEntries(
    begins.map(([part, from], index) => [part, (begins[index + 1]?.[1] ?? wall) - from]),
  );
}
