import type { Loaded } from './load.ts';
import { isSection } from '../read/load-markdown.ts';
import { remembered } from '../read/memory.ts';
import { pathOfFile } from './stand-ins.ts';

/**
 * The drafts of the content, which a preview shows and the published site does not: their files, the
 * codes of sections, and path → ids of its clauses.
 */
export const draftsOf = remembered(({ markdown }: Loaded) => {
  const drafts = markdown.filter(({ data }) => data.draft);
  return {
    files: new Set(drafts.map(({ file }) => file)),
    codes: new Set(drafts.filter(isSection).map(({ data }) => data.code)),
    addresses: new Map(
      drafts.map(({ file, clauses }) => [pathOfFile(file), new Set(clauses.map(({ id }) => id))]),
    ),
  };
});
