import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn, treeAt } from '../checks/published/git-base.ts';
import { normalise } from '../content/paste.ts';
import { withTonesInPlace } from '../style/tone-marks.ts';

/**
 * The files of a content folder that differ from its last commit only as `npm run check -- --fix`
 * makes them differ: in marks of pasting and the place of tone marks. Archives are their sources'.
 * Paths are those inside the folder; nothing here needs a package.
 */
export function mendedFiles(directory: string): string[] {
  const names = gitIn(directory)(
    ...['diff', '--name-only', '-z', '--relative', '--no-renames', '--diff-filter=M', 'HEAD', '.'],
  );
  const changed = new Set(
    (names ?? '').split('\0').filter((file) => /\.(?:mdx?|yaml)$/.test(file)),
  );
  const read = (text: string) => withTonesInPlace(normalise(text));
  return [...treeAt(directory, 'HEAD', (file) => changed.has(file))]
    .filter(([file, was]) => read(was) === read(readFileSync(join(directory, file), 'utf8')))
    .map(([file]) => file);
}
