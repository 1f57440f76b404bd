import type { Nodes } from 'mdast';
import { nodesOf } from '../../check/texts/nodes-of.ts';
import { figuresIn } from '../../words/figures/figures.ts';
import { clauseHash } from '../../publish/editions/clause-hash.ts';
import { plainText } from '../../publish/editions/clause-text.ts';
import { wordingChanges } from '../../publish/editions/history.ts';
import { inert } from '../../publish/forge/inert.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import type { Clause } from '../../read/types.ts';
import { became, bothSides, changedWords, listed, type Sides } from './words.ts';

/**
 * Every clause that reads, looks or leads otherwise, in the order of the plan, removed ones last: its
 * words before and after, its figures and where its links lead, as the same words may lead elsewhere.
 */
export function clauseLines({ before, after }: Sides): string[][] {
  return bothSides(before.plan.clauses, after.plan.clauses).flatMap(([code, was, now]) => {
    if (shapeOf(was) === shapeOf(now)) return [];
    const wording = (clause: Clause | undefined, { plan: { sources } }: Sides['after']) => ({
      title: clause?.title ?? '',
      text: clause ? plainText(clause.nodes) : '',
      sources,
    });
    const isWorded = !was || !now || clauseHash(was) !== clauseHash(now);
    const words = isWorded ? wordingChanges(wording(was, before), wording(now, after)) : [];
    const links = exchanged('liên kết', linksIn(was), linksIn(now), true);
    return [
      [
        `- ${became(was, now)}: ${inert(code)} ${inert((now ?? was)!.title)}`,
        ...(words.length ? [`  - ${changedWords(words)}`] : []),
        ...exchanged('con số', figuresOf(was), figuresOf(now)),
        ...links,
        ...(words.length || links.length
          ? []
          : ['  - chữ không đổi; đổi cách trình bày: in đậm, in nghiêng, bảng hay thành phần']),
      ],
    ];
  });
}

/**
 * What of two lists is only in one, each as often as it is there.
 *
 * @param inOrder two that change places are told, too: of links they lead astray
 */
function exchanged(what: string, before: string[], after: string[], inOrder = false): string[] {
  let [removed, added] = [without(before, after), without(after, before)];
  const isSwapped = !added.length && !removed.length && before.join(' ') !== after.join(' ');
  if (inOrder && isSwapped) [removed, added] = [before, after];
  const told = [
    ...(removed.length ? [`bỏ ${listed(removed)}`] : []),
    ...(added.length ? [`thêm ${listed(added)}`] : []),
  ];
  return told.length ? [`  - ${what}: ${told.join('; ')}`] : [];
}

function without(items: string[], others: string[]): string[] {
  const left = [...others];
  return items.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
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

function figuresOf(clause: Clause | undefined): string[] {
  if (!clause) return [];
  const text = withoutNotes(`${clause.title}\n\n${plainText(clause.nodes)}`);
  return figuresIn(text).map((figure) => figure.text);
}

function linksIn(clause: Clause | undefined): string[] {
  const nodes = (clause?.nodes ?? []).flatMap((each) => nodesOf(each as Nodes));
  return nodes.flatMap((each) => ('url' in each ? each.url : []));
}
