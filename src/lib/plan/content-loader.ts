import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { Memory } from '../read/memory.ts';
import { editionsDirectory } from '../read/edition-names.ts';
import { readTree } from '../read/read-tree.ts';
import { readStoredFiles } from '../read/stored-files.ts';
import { hand, handed, type Handed } from './handed-content.ts';
import { joinPlan } from './join.ts';
import { loadContent } from './load.ts';

/** The name of the one entry that Astro keeps. */
export const contentEntry = 'main';

/**
 * Tells Astro what content the pages are of: what a command has checked and handed over; in a preview
 * what the folder holds, drafts too, read and handed over again whenever a file of it is saved: then
 * that file alone is parsed. While some of it cannot be read, what was stays: the preview tells of it.
 */
export function contentLoader(directory: string, memory = new Memory()): Loader {
  const inside = resolve(directory) + sep;
  return {
    name: 'content-folder',
    load: async ({ store, watcher, generateDigest }) => {
      const tell = ({ raw }: Handed) =>
        store.set({ id: contentEntry, data: {}, digest: generateDigest([...raw].join('\n')) });
      // A preview that starts again finds what it had handed over itself.
      const checked = watcher ? undefined : handed();
      if (checked) return void tell(checked);

      const editionsNow = () => {
        try {
          return readStoredFiles(editionsDirectory(directory));
        } catch {
          // One of them is being laid down or taken away: the next change of the folder tells of it.
          return handed()?.editions ?? new Map();
        }
      };
      const read = () => {
        const { content, raw, unread } = loadContent(readTree(directory), memory).loaded;
        if (unread.size) return;
        const plan = joinPlan(content, { drafts: true, memory });
        hand({ loaded: { raw, content, plan }, editions: editionsNow() });
        tell(handed()!);
      };
      read();
      watcher?.add(inside);
      watcher?.on('all', (_event, path) => {
        if (resolve(path).startsWith(inside)) read();
      });
    },
  };
}
