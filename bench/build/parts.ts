import { readFileSync } from 'node:fs';

/** The parts of a build in their order: the step that each begins with, as `src/integrations/timed.ts` tells. */
const starts: [part: string, step: string][] = [
  ['pages', 'checked-files astro:config:setup'],
  ['search index and small files', 'beside-pages astro:build:done'],
  ['checks of what was built', 'checked-files astro:build:done'],
  ['putting in place', 'offline-copy astro:build:done'],
];

/** Seconds of each part of a build, from what its steps told and how long it took in all. */
export function partsIn(file: string, wall: number): Record<string, number> {
  const told = readFileSync(file, 'utf8');
  const secondsAt = (step: string) => Number(new RegExp(`^${step} (\\S+)`, 'm').exec(told)![1]);
  const begins = [
    ['checks of content', 0] as const,
    ...starts.map(([part, step]) => [part, secondsAt(step)] as const),
  ];
  return Object.fromEntries(
    begins.map(([part, from], index) => [part, (begins[index + 1]?.[1] ?? wall) - from]),
  );
}
