import type { SourceData } from '../plan/schemas.ts';
import { docCodeOf } from '../ledger/addresses.ts';
import type { EditionClause, EditionData } from './data.ts';
import { changedClauses, type Edition } from './editions.ts';
import { readableText, wordParts, type WordPart } from './word-changes.ts';

/** What became of one clause between two states. */
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
  /** How many clauses differ. */
  count: number;
  /** By the code of the page. */
  changes: Map<string, ClauseChange[]>;
}

/** A state of the whole: an edition, or what stands now. */
export interface State {
  clauses: Record<string, string>;
  data: () => EditionData;
}

/**
 * What changed from edition to edition and since the last one, newest first. The texts of
 * two editions are read only where their hashes differ.
 *
 * @param editions oldest first
 */
export function historyOf(
  editions: Edition[],
  dataOf: (name: string) => EditionData,
  now: State,
): Step[] {
  const states = [
    ...editions.map(({ name, clauses }) => ({ name, clauses, data: () => dataOf(name) })),
    { name: undefined, ...now },
  ];
  const steps = states.slice(1).map((after, index): Step => {
    const before = states[index]!;
    const codes = changedClauses(before.clauses, after.clauses);
    return {
      from: before.name!,
      ...(after.name ? { to: after.name } : {}),
      count: codes.length,
      changes: codes.length ? changesByDoc(before.data(), after.data(), codes) : new Map(),
    };
  });
  return steps.reverse();
}

function changesByDoc(
  before: EditionData,
  after: EditionData,
  codes: string[],
): Map<string, ClauseChange[]> {
  const [old, fresh] = [clausesOf(before), clausesOf(after)];
  const changes = new Map<string, ClauseChange[]>();
  for (const code of codes) {
    const change = changeOf(code, old.get(code), fresh.get(code), before, after);
    const docCode = docCodeOf(code);
    changes.set(docCode, [...(changes.get(docCode) ?? []), ...change]);
  }
  return changes;
}

function clausesOf({ docs }: EditionData): Map<string, EditionClause> {
  return new Map(docs.flatMap(({ clauses }) => clauses.map((clause) => [clause.code, clause])));
}

function changeOf(
  code: string,
  old: EditionClause | undefined,
  fresh: EditionClause | undefined,
  before: EditionData,
  after: EditionData,
): ClauseChange[] {
  if (old && fresh) {
    const parts = wordingChanges(
      { ...old, sources: before.sources },
      { ...fresh, sources: after.sources },
    );
    return [{ code, title: fresh.title, kind: 'changed', parts }];
  }
  const one = old ?? fresh;
  return one ? [{ code, title: one.title, kind: old ? 'removed' : 'added', parts: [] }] : [];
}

/** A clause's title and plain text, with the sources its notes name. */
export interface Wording {
  title: string;
  text: string;
  sources: Record<string, SourceData>;
}

/** What changed in a clause's words; in its title too, when that is another. */
export function wordingChanges(old: Wording, fresh: Wording): WordPart[] {
  const words = ({ title, text, sources }: Wording) =>
    (old.title === fresh.title ? '' : `${title}\n\n`) + readableText(text, sources);
  return wordParts(words(old), words(fresh));
}
