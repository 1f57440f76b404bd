import { Memory } from '../lib/read/memory.ts';
import { appendFileSync } from 'node:fs';
import { changedFiles } from '../lib/edit/changes/changed-files.ts';
import type { Sides } from '../lib/edit/changes/words.ts';
import { changeSummary } from '../lib/edit/changes/summary.ts';
import { contentDirectory } from '../lib/read/content-directory.ts';
import { findGitBase, treeAt } from '../lib/check/published/git-base.ts';
import { loadContent } from '../lib/plan/load.ts';
import { errorsOf } from '../lib/read/problem.ts';
import { readTree, type ContentTree } from '../lib/read/read-tree.ts';
import { Refused } from './refused.ts';

/**
 * `npm run tom-tat-thay-doi`: what the change in the working tree means for readers, against
 * the merge base of main (`CONTENT_BASE`). Into the step's summary in a workflow, else printed.
 */
export default function changes(_words: string[], memory = new Memory()): void {
  const directory = contentDirectory();
  const base = findGitBase(directory, process.env);
  if (base.kind === 'missing') throw new Refused(base.message);
  if (base.kind === 'none')
    return console.log('Thư mục này không nằm trong kho git, không có gì để so.');
  const files = changedFiles(directory, base.commit);
  const summary = changeSummary(files, sidesAt(directory, base.commit, memory));
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (file) {
    // Not into the log as well: a line of content there could be taken for a command.
    appendFileSync(file, summary);
    console.log('Đã ghi bản tóm tắt; xem ở trang Summary của lần chạy này.');
  } else console.log(summary);
}

/** Both sides, when both can be read whole. */
function sidesAt(directory: string, commit: string, memory: Memory): Sides | undefined {
  const before = whole(() => treeAt(directory, commit), memory);
  const after = whole(() => readTree(directory), memory);
  return before && after && { before, after };
}

/** Content with an error may lack pages that nobody took away: nothing is said of it. */
function whole(read: () => ContentTree, memory: Memory): Sides['before'] | undefined {
  try {
    const { loaded, problems } = loadContent(read(), memory);
    return errorsOf(problems).length ? undefined : loaded;
  } catch {
    return undefined;
  }
}
