import { inspectContent } from '../../check/check.ts';
import { comparePublished } from '../../check/published/compare-published.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Problem } from '../../read/problem.ts';
import { readableText, wordParts, type WordPart } from '../../publish/editions/word-changes.ts';
import { applied, type Applied, type AppliedPart } from './apply.ts';
import type { Change } from './schema.ts';

/** A problem, and the part of the change it stands in. */
export type Told = Problem & { part?: number };

export interface Judged {
  tree: Applied['tree'];
  /** Each with what readers will see otherwise. */
  parts: (AppliedPart & { shown: WordPart[] })[];
  /** What it gives for its reason, which is published with it. */
  note: string;
  problems: Told[];
}

/**
 * A change applied and checked as `npm run check` does, against what was published.
 *
 * @param problemsOf asks the check of the new folder; by default against the folder itself
 * @throws Conflict, ChangeRefused
 */
export function judged(
  published: Loaded,
  change: Change,
  today: string,
  problemsOf: (applied: Applied) => Problem[] = ({ tree, read }) =>
    inspectContent(tree, {
      memory: published.memory,
      read,
      before: published.raw,
      byHand: false,
      againstPublished: (loaded) => comparePublished(published, loaded, today),
    }).problems,
): Judged {
  const made = applied(published, change, today);
  const { tree, parts } = made;
  const problems = problemsOf(made).map((problem) => {
    const { file, line } = problem;
    const part = parts.findIndex(
      (each) => each.file === file && each.lines.some(([from, to]) => from <= line && line <= to),
    );
    return part < 0 ? problem : { ...problem, part };
  });
  const told = parts.map((part) => ({ ...part, shown: shownOf(part, published) }));
  return { tree, parts: told, note: change.note, problems };
}

/** Words as readers see them: no marks of lists and names, sources by their names; marks where they alone differ. */
function shownOf({ part, was, now }: AppliedPart, { content }: Loaded): WordPart[] {
  const unnamed = (text: string) =>
    readableText(text, content.sources).replace(/\s*\{#[a-z0-9-]+\}/g, '');
  const plain = (text: string) =>
    unnamed(text)
      .replace(/^\s*(?:[-*>]|\d+\.)\s+|\*\*/gm, '')
      .trim();
  const isAdded = part.kind === 'passage' || (part.kind === 'unit' && part.put !== 'instead');
  const written = part.kind === 'passage' ? part.text : now;
  const before = isAdded ? '' : was;
  const shown = plain(before) === plain(written) ? unnamed : plain;
  return wordParts(shown(before), shown(written));
}
