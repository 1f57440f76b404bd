import { inspectContent } from '../../check/check.ts';
import { reported } from '../../check/report/report.ts';
import type { Memory } from '../../read/memory.ts';
import type { Problem } from '../../read/problem.ts';
import { readTree } from '../../read/read-tree.ts';
import { BuildRefused } from '../../read/refused.ts';

export interface ContentState {
  problems: Problem[];
  /** Pages can be made of it, problems or not. */
  readable: boolean;
}

/** Looks at a content folder as `npm run check` does, without git. */
export function contentState(directory: string, memory: Memory): ContentState {
  try {
    const { loaded, problems } = inspectContent(readTree(directory), { memory });
    return { problems: reported([{ directory, problems }]), readable: !loaded.unread.size };
  } catch (error) {
    if (!(error instanceof BuildRefused)) throw error;
    return { problems: reported([{ directory, problems: error.problems }]), readable: false };
  }
}
