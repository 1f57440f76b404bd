import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from '../../src/lib/read/files-in.ts';

/** A second plan, made up and plainly so: a content folder of its own. */
export const secondPlan = 'tests/plans/hu-cau';

/** What a file of a built site says: Pagefind packs its fragments. What is printed, drawn or packed is read with the kit. */
export function saidIn(path: string): string {
  const bytes = readFileSync(path);
  if (/^(?:%PDF|\x89PNG|PK)/.test(bytes.toString('latin1', 0, 4))) return '';
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The places of a built site, names of files among them, that hold what a pattern finds. */
export function placesOf(pattern: RegExp, directory: string): string[] {
  return filesIn(directory).flatMap((file) => {
    const found = pattern.exec(`${file}\n${saidIn(join(directory, file))}`)?.[0];
    return found === undefined ? [] : [`${file}: ${found}`];
  });
}

/** Copies a content folder, every file and its name rewritten. */
export function rewriteAll(from: string, to: string, rewrite: (text: string) => string): void {
  for (const file of filesIn(from)) {
    const path = join(to, rewrite(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, rewrite(readFileSync(join(from, file), 'utf8')));
  }
}

/** Another name for the province, and other numbers for its documents and counts, everywhere alike. */
export function renaming(seed: number): (text: string) => string {
  let state = seed % 2147483647 || 1;
  const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const syllables = ['Mơ', 'Nắng', 'Bông', 'Diều', 'Cỏ', 'Sương', 'Lá', 'Gối'];
  const pick = () => syllables.splice(next(syllables.length), 1)[0]!;
  const name = `${pick()} ${pick()}`;
  const key = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '-');
  const thousands = () => `${2 + next(7)}.${101 + next(888)}`;
  const numbers = new Map([
    ['9090', String(2001 + next(7000)).replace('1740', '1741')],
    ...['4.321', '5.600'].map((each) => [each, thousands()] as const),
    ['87', String(60 + next(27))],
  ]);
  return (text) =>
    [...numbers]
      .reduce(
        (so, [was, now]) => so.replaceAll(new RegExp(`(?<![\\d.])${was}(?![\\d.]\\d)`, 'g'), now),
        text,
      )
      .replaceAll('Hư Cấu', name)
      .replaceAll('hu-cau', key);
}
