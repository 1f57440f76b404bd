import { readTree, type ContentTree } from '../lib/read/read-tree.ts';
import { BuildRefused } from '../lib/read/refused.ts';

/** The content folder for a command that does nothing without it: told and ended when unreadable. */
export function readContent(directory: string): ContentTree {
  try {
    return readTree(directory);
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
