import type { Memory } from './memory.ts';
import { inEachEntry } from './entries.ts';
import { emptyProblems } from './empty.ts';
import { limitProblems } from './limits.ts';
import { isContentFile } from './places.ts';
import { plainYamlProblems } from './plain-yaml.ts';
import type { Problem } from './problem.ts';
import { linkMark, type ContentTree } from './content-tree.ts';
import { readableProblems } from './readable.ts';

/** What is asked of a file before it is parsed, in order. */
const questions = [readableProblems, limitProblems, emptyProblems, inEachEntry(plainYamlProblems)];

/** Why some files are not to be parsed: of each what the first question finds, as others may only follow from that. */
export function earlyProblems(tree: ContentTree, memory: Memory): Problem[] {
  return [...tree].flatMap(([file, text]) =>
    isContentFile(file) && text !== linkMark ? memory.ofText(firstRefusal, file, text) : [],
  );
}

function firstRefusal(file: string, text: string, memory: Memory): Problem[] {
  for (const ask of questions) {
    const problems = ask(file, text, memory);
    if (problems.length) return problems;
  }
  return [];
}
