import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { largestFile } from './limits.ts';

/** A content folder in memory, as it is stored: path inside it (with `/`) → text. */
export type ContentTree = Map<string, string>;

/** Stands for the text of a symbolic link: half a character, which no decoded file can hold. */
export const linkMark = '\uD800';

/**
 * Reads a content folder. Symbolic links are not followed here, but Astro follows them: they
 * are kept to be refused. Bytes that are not UTF-8 become U+FFFD, and of a file that is too
 * large no more is read than shows that it is: both are refused at their line.
 *
 * @throws Error of the file system when the folder cannot be read.
 */
export function readTree(directory: string): ContentTree {
  return new Map(filesIn(directory).map((file) => [file, textAt(join(directory, file))]));
}

function textAt(path: string): string {
  const stats = lstatSync(path);
  if (!stats.isFile()) return linkMark;
  const bytes = Buffer.alloc(Math.min(stats.size, largestFile + 1));
  const file = openSync(path, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
