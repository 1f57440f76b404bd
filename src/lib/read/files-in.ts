import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever lies under a folder and is no folder: paths inside it, with `/`, sorted. A symbolic link is listed, not followed: it may have no end. */
export function filesIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(join(directory, entry.name)).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    )
    .sort();
}
