import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/** A content folder in memory: path inside it (with `/`) → text, NFC, `\n` line ends, no BOM. */
export type ContentTree = Map<string, string>;

/** Stands for the text of a symbolic link: no file of text holds it. */
export const linkMark = '\0';

/**
 * Reads a content folder. Marks of typing and pasting that nobody can see are normalised.
 * Symbolic links are not followed here, but Astro follows them: they are kept to be refused.
 */
export function readTree(directory: string): ContentTree {
  const textAt = (path: string) =>
    lstatSync(path).isFile() ? normalise(readFileSync(path, 'utf8')) : linkMark;
  return new Map(filesIn(directory).map((file) => [file, textAt(join(directory, file))]));
}

/**
 * @example
 * normalise('\uFEFFa\r\nb') // 'a\nb'
 */
export function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
