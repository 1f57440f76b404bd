import { readTree, type ContentTree } from '../lib/read/read-tree.ts';
import { BuildRefused } from '../lib/read/refused.ts';

/** The content folder for a command that does nothing without it: why it is unreadable is told. */
export function readContent(directory: string): ContentTree | undefined {
  try {
    return readTree(directory);
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    console.error(error.message);
    return undefined;
  }
}
