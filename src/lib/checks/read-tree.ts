import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A content folder in memory: path inside it (with `/`) → text, NFC, `\n` line ends, no BOM. */
export type ContentTree = Map<string, string>;

/** Reads a content folder. Marks of typing and pasting that nobody can see are normalised. */
export function readTree(directory: string): ContentTree {
  const tree: ContentTree = new Map();
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    tree.set(relative(directory, path).split(sep).join('/'), normalise(readFileSync(path, 'utf8')));
  }
  return new Map([...tree].sort(([a], [b]) => a.localeCompare(b)));
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
