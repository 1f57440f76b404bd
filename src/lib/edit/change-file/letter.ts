import { inspectAgainstBase } from '../../check/published/against-base.ts';
import { loadContent } from '../../plan/load.ts';
import type { ContentTree } from '../../read/content-tree.ts';
import type { Memory } from '../../read/memory.ts';
import { today } from '../../words/day.ts';
import { opened } from './envelope.ts';
import { judged, type Judged } from './judged.ts';
import { changeOf } from './schema.ts';

/**
 * What a letter says, applied to a content folder and checked against what main has published.
 *
 * @throws ChangeRefused, of which Conflict is one
 */
export async function judgedLetter(
  letter: string,
  directory: string,
  tree: ContentTree,
  memory: Memory,
): Promise<Judged & { changed: Map<string, string> }> {
  const change = changeOf(await opened(letter));
  const published = loadContent(tree, memory).loaded;
  const result = judged(
    published,
    change,
    today(process.env),
    ({ tree: after }) => inspectAgainstBase(directory, after, memory).problems,
  );
  const changed = [...result.tree].filter(([file, text]) => tree.get(file) !== text);
  return { ...result, changed: new Map(changed) };
}
