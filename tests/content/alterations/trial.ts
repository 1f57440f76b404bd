import { problemsOf } from '../../../src/lib/check/rule.ts';
import { figures } from '../../../src/lib/check/rules/figures.ts';
import { loadContent } from '../../../src/lib/plan/load.ts';
import type { ContentTree } from '../../../src/lib/read/read-tree.ts';
import { memory } from '../../support/memory.ts';
import type { Alteration } from './sorts.ts';

/** Which alterations the rule about figures tells, at their own lines; many are tried in one reading. */
export function toldOf(tree: ContentTree, alterations: Alteration[]): Set<Alteration> {
  const told = new Set<Alteration>();
  for (const batch of batches(alterations)) {
    const altered = new Map(tree);
    for (const { told: unit, text } of batch)
      altered.set(
        unit.file,
        altered.get(unit.file)!.replace(unit.text, () => text),
      );
    const problems = problemsOf(figures, loadContent(altered, memory).loaded);
    for (const each of batch) {
      const [first, last] = each.told.lines;
      const isOwn = ({ file, line }: { file: string; line: number }) =>
        file === each.told.file && line >= first && line <= last;
      if (problems.some(isOwn)) told.add(each);
    }
  }
  return told;
}

/** Of one unit each batch has one alteration at most. */
function batches(alterations: Alteration[]): Alteration[][] {
  const found: Alteration[][] = [];
  const seen = new Map<string, number>();
  for (const each of alterations) {
    const unit = `${each.told.file}:${each.told.lines[0]}`;
    const at = seen.get(unit) ?? 0;
    seen.set(unit, at + 1);
    (found[at] ??= []).push(each);
  }
  return found;
}
