import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { Memory } from '../read/memory.ts';
import type { Content, Entry } from '../read/types.ts';
import { handed } from './handed-content.ts';
import { loadContent } from './load.ts';
import { readTree } from '../read/read-tree.ts';

/** The name of the one entry that Astro keeps. */
export const contentEntry = 'main';

/**
 * Gives Astro the content as the check reads it, in one entry, and again whenever a preview sees
 * a file change: then that file alone is read again. What cannot be read is left as it was: the preview tells of it.
 */
export function contentLoader(directory: string, memory = new Memory()): Loader {
  const inside = resolve(directory) + sep;
  return {
    name: 'content-folder',
    load: async ({ store, watcher, generateDigest }) => {
      const read = () => {
        const built = handed();
        const { raw, content } = built ?? loadContent(readTree(directory), memory).loaded;
        const digest = generateDigest([...raw].join('\n'));
        // What was handed to a build its pages take from there.
        const data = built ? {} : { content: stored(content) };
        store.set({ id: contentEntry, data, digest });
      };
      read();
      watcher?.add(inside);
      watcher?.on('all', (_event, path) => {
        if (resolve(path).startsWith(inside)) read();
      });
    },
  };
}

/** Without what was parsed already: that is as long again, and a page parses it in no time. */
function stored(content: Content): Content {
  const withoutNodes = <Data>(entries: Entry<Data>[]): Entry<Data>[] =>
    entries.map(({ id, file, data, body }) => ({ id, file, data, body }));
  return {
    ...content,
    sections: withoutNodes(content.sections),
    pages: withoutNodes(content.pages),
    subjects: withoutNodes(content.subjects),
  };
}
