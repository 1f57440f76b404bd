import type { EntryKind } from './list.ts';
import { noFit, partFit, phraseFit, startFit, wholeFit } from './names.ts';

/** What the order of results looks at. */
export interface Rankable {
  kind: EntryKind;
  /** How well its own names answer the query (`noFit` to `wholeFit`). */
  fit: number;
  /** The stage of the variant its name answered: 0 is what was typed. */
  stage: number;
  /** Pagefind's score; 0 when the full text did not name it. */
  score: number;
  /** How much of the query stands together in its text, from 0 to 1. */
  closeness: number;
}

/** A name inside a longer query must cover this much of it to lead. */
const leadingShare = 1.3;

/**
 * The place of a result, lower first. Each step has its reason:
 *
 * 0. A section or group that is called what was typed: the reader knows what they want.
 * 1. The pages about the plan as a whole, a body or a term so called.
 * 2. Sections whose name starts with, then holds, what was typed, or is most of it.
 * 3. Bodies, terms and pages whose name does.
 * 4. Everything else, by how well the text answers.
 * 5. How-to pages: they speak of everything and answer little.
 *
 * A name that answers only a synonym comes after one that answers what was typed. Who
 * asks what a word means is shown the term first.
 */
function tierOf(item: Rankable, asksMeaning = false): number {
  const { kind, fit, stage } = item;
  if (asksMeaning && kind === 'term' && fit > noFit) return -fit;
  if (kind === 'guide') return fit === wholeFit ? 1.5 : 5;
  // A term inside a longer question is seldom the question.
  if (kind === 'term' && fit < phraseFit) return 4.5;
  const [step] = steps.find(([, least]) => fit >= least) ?? [4];
  if (step === 4) return step;
  const synonym = stage > 0 ? (step < 2 ? 1.1 : 0.3) : 0;
  return step + (kind === 'section' ? 0 : 1) + synonym;
}

/** The step of a section by the least fit it takes. */
const steps: [step: number, least: number][] = [
  [0, wholeFit],
  [0.5, partFit],
  [2, startFit],
  [2.3, phraseFit],
  [2.6, leadingShare],
];

/** A section tells a thing in full; pages about the whole plan repeat it. */
const sectionWeight = 1.3;

/** Orders results by tier; within a tier by nearness to what was typed, then by the text. */
export function ranked<Item extends Rankable>(items: Item[], asksMeaning = false): Item[] {
  const textual = ({ kind, score, closeness, fit }: Item) =>
    score * (kind === 'section' ? sectionWeight : 1) * (1 + 2 * closeness) * (1 + fit / 2);
  return items.toSorted(
    (a, b) =>
      tierOf(a, asksMeaning) - tierOf(b, asksMeaning) ||
      a.stage - b.stage ||
      textual(b) - textual(a),
  );
}

/** One page found by at least one variant of the query. */
export interface Hit {
  id: string;
  score: number;
}

/**
 * Merges the answers to each variant: a page counts once, with the sum of its scores.
 *
 * @example
 * mergeHits([[{ id: 'a', score: 1 }], [{ id: 'a', score: 2 }]]) // [{ id: 'a', score: 3 }]
 */
export function mergeHits(answers: Hit[][]): Hit[] {
  const sums = new Map<string, Hit>();
  for (const { id, score } of answers.flat())
    sums.set(id, { id, score: score + (sums.get(id)?.score ?? 0) });
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

/**
 * How much of a query stands together in a text: the longest run of its words found
 * there in order, as a share of the query. Both without marks.
 *
 * @example
 * closenessOf(['nhap', 'ngu', 'nam'], 'so nhap ngu la') // 2/3
 */
export function closenessOf(words: string[], text: string): number {
  if (words.length < 2) return 0;
  const padded = ` ${text} `;
  for (let length = words.length; length > 1; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1)
      if (padded.includes(` ${words.slice(start, start + length).join(' ')} `))
        return length / words.length;
  return 0;
}
