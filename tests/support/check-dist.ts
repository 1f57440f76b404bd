import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkCheck } from '../../src/lib/check/dist/check-dist.ts';
import { readBuiltPage } from '../../src/lib/publish/built-page.ts';
import { filesIn } from '../../src/lib/read/files-in.ts';
import type { Problem } from '../../src/lib/read/problem.ts';

/** Checks every link of a built site as files (`LinkCheck`). */
export function checkDist(directory: string, base: string): Problem[] {
  const files = filesIn(directory);
  const check = new LinkCheck(files, base);
  for (const file of files)
    if (file.endsWith('.html'))
      check.read(readBuiltPage(file, readFileSync(join(directory, file), 'utf8')));
  return check.problems((file) => readFileSync(join(directory, file), 'utf8'));
}
