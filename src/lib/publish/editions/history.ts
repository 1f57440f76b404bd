import type { SourceData } from '../../read/schemas.ts';
import type { Plan } from '../../read/types.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { clauseHashes } from './clause-hash.ts';
import { plainText } from './clause-text.ts';
import { changedClauses, type Edition } from './editions.ts';
import { readableText, wordParts, type WordPart } from './word-changes.ts';

export interface ClauseChange {
  code: string;
  title: string;
  kind: 'added' | 'removed' | 'changed';
  /** Of a changed clause, what changed in words. */
  parts: WordPart[];
}

/** From one edition to the next, or to what stands now. */
export interface Step {
  from: string;
  /** Left out: now. */
  to?: string;
  /** The clauses that differ, by the code of the page. */
  changes: Map<string, ClauseChange[]>;
}

type Said = { title: string; text: string };

/** A state of the whole: an edition, or what stands now. */
export interface State extends Pick<Edition, 'clauses' | 'sources'> {
  name?: string | undefined;
  clause(code: string): Said | undefined;
}

/** What stands now. */
export function stateOf(plan: Plan): State {
  return {
    clauses: clauseHashes(plan),
    sources: plan.sources,
    clause: (code) => {
      const clause = plan.clauses.get(code);
      return clause && { title: clause.title, text: plainText(clause.nodes) };
    },
  };
}

/**
 * What changed from edition to edition and since the last one, newest first. The texts of
 * two editions are compared only where their hashes differ.
 */
export function historyOf(editions: (State & { name: string })[], now: State): Step[] {
  const steps = editions.map((before, index): Step => {
    const after = editions[index + 1] ?? now;
    const codes = changedClauses(before.clauses, after.clauses);
    const changes = codes.map((code) => changeOf(code, before, after));
    return {
      from: before.name,
      ...(after.name ? { to: after.name } : {}),
      changes: Map.groupBy(changes, ({ code }) => docCodeOf(code)),
    };
  });
  return steps.reverse();
}

function changeOf(code: string, before: State, after: State): ClauseChange {
  const [old, fresh] = [before, after].map((state): Wording | undefined => {
    const said = state.clause(code);
    return said && { ...said, sources: state.sources };
  });
  const kind = old && fresh ? 'changed' : old ? 'removed' : 'added';
  const parts = old && fresh ? wordingChanges(old, fresh) : [];
  return { code, title: (fresh ?? old)!.title, kind, parts };
}

export interface Wording extends Said {
  sources: Record<string, SourceData>;
}

/** What changed in a clause's words; in its title too, when that is another. */
export function wordingChanges(old: Wording, fresh: Wording): WordPart[] {
  const words = ({ title, text, sources }: Wording) =>
    (old.title === fresh.title ? '' : `${title}\n\n`) + readableText(text, sources);
  return wordParts(words(old), words(fresh));
}
