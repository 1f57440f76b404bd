import { inspectContent } from '../../check/check.ts';
import type { Memory } from '../../read/memory.ts';
import { insteadOf, type Problem } from '../../read/problem.ts';
import { readTree } from '../../read/read-tree.ts';
import { BuildRefused } from '../../read/refused.ts';
import { reported } from '../../check/report/report.ts';

/** One line of a preview's list: where, and what to write. */
export interface ShownProblem {
  /** `content/giai-phap/kinh-te-bien.md:18` */
  where: string;
  message: string;
  /** The corrected line, where it is known. */
  instead?: string | undefined;
}

/** What a preview tells of a content folder. */
export interface ContentState {
  errors: ShownProblem[];
  hints: ShownProblem[];
  /** Pages can be made of it, problems or not. */
  readable: boolean;
}

/** Looks at a content folder as `npm run check` does, without git. */
export function contentState(directory: string, memory: Memory): ContentState {
  try {
    const { loaded, problems } = inspectContent(readTree(directory), { memory });
    return shown(directory, problems, !loaded.unread.size);
  } catch (error) {
    if (error instanceof BuildRefused) return shown(directory, error.problems, false);
    throw error;
  }
}

function shown(directory: string, problems: Problem[], readable: boolean): ContentState {
  const list = (wanted: boolean) =>
    reported([{ directory, problems }])
      .filter(({ hint = false }) => hint === wanted)
      .map((each) => ({
        where: `${each.path}:${each.line}`,
        message: each.message,
        instead: insteadOf(each),
      }));
  return { errors: list(false), hints: list(true), readable };
}
