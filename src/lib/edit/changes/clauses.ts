import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { figuresIn } from '../../words/figures/figures.ts';
import { clauseHash } from '../../publish/editions/clause-hash.ts';
import { plainText } from '../../publish/editions/clause-text.ts';
import { wordingChanges } from '../../publish/editions/history.ts';
import type { WordPart } from '../../publish/editions/word-changes.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import type { Clause, Plan } from '../../read/types.ts';
import { exchange, type Exchange } from './lists.ts';

/** What became of one clause, as a reader sees it. */
export interface ClauseDifference {
  code: string;
  title: string;
  kind: 'added' | 'removed' | 'changed';
  words: WordPart[];
  figures: Exchange<string>;
  /** Where its links lead: the same words may lead elsewhere. */
  links: Exchange<string>;
}

type Side = Pick<Plan, 'docs' | 'sources'>;

/** Every clause that reads, looks or leads otherwise, in the order of the plan, removed ones last. */
export function clauseDifferences(before: Side, after: Side): ClauseDifference[] {
  const [old, fresh] = [clausesOf(before), clausesOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((code) => {
    const [was, now] = [old.get(code), fresh.get(code)];
    if (shapeOf(was) === shapeOf(now)) return [];
    const wording = (clause: Clause | undefined, { sources }: Side) => ({
      title: clause?.title ?? '',
      text: clause ? plainText(clause.nodes) : '',
      sources,
    });
    const worded = !was || !now || clauseHash(was) !== clauseHash(now);
    return [
      {
        code,
        title: (now ?? was)!.title,
        kind: !was ? 'added' : now ? 'changed' : 'removed',
        words: worded ? wordingChanges(wording(was, before), wording(now, after)) : [],
        figures: exchange(figuresOf(was), figuresOf(now)),
        links: linkChanges(linksIn(was), linksIn(now)),
      } satisfies ClauseDifference,
    ];
  });
}

/** In order: two links that change places lead astray, too. */
function linkChanges(from: string[], to: string[]): Exchange<string> {
  const { added, removed } = exchange(from, to);
  const swapped = !added.length && !removed.length && from.join(' ') !== to.join(' ');
  return swapped ? { added: to, removed: from } : { added, removed };
}

/** All of a clause but how its lines are wrapped. */
function shapeOf(clause: Clause | undefined): string | undefined {
  return (
    clause &&
    JSON.stringify([clause.title, clause.nodes], (key, value: unknown) => {
      if (key === 'position') return undefined;
      return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
    })
  );
}

function clausesOf({ docs }: Side): Map<string, Clause> {
  return new Map(
    [...docs.values()].flatMap(({ clauses }) => clauses.map((clause) => [clause.code, clause])),
  );
}

function figuresOf(clause: Clause | undefined): string[] {
  if (!clause) return [];
  const text = withoutNotes(`${clause.title}\n\n${plainText(clause.nodes)}`);
  return figuresIn(text).map((figure) => figure.text);
}

function linksIn(clause: Clause | undefined): string[] {
  const links: string[] = [];
  for (const node of clause?.nodes ?? [])
    visit(node as Nodes, (each) => {
      if ('url' in each) links.push(each.url);
    });
  return links;
}
