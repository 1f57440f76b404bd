import type { Answer, Asked } from '../answer.ts';

/** What is asked where nothing is chosen. */
export const plainly = { part: '', words: '', exact: false };

/**
 * The address that asks this, from the `?` on.
 *
 * @example
 * addressOf({ query: 'rung', part: 'giai-phap', words: '', exact: false }) // '?q=rung&phan=giai-phap'
 */
export function addressOf({ query, part, words, exact }: Asked): string {
  const parameters = new URLSearchParams({ q: query });
  if (part) parameters.set('phan', part);
  if (words) parameters.set('loi', words);
  if (exact) parameters.set('dung', '1');
  return `?${parameters}`;
}

/**
 * What an address asks; from the `?` on.
 *
 * @example
 * askedAt('?q=rung&dung=1') // { query: 'rung', part: '', words: '', exact: true }
 */
export function askedAt(address: string): Asked {
  const parameters = new URLSearchParams(address);
  const value = (name: string) => parameters.get(name) ?? '';
  return {
    query: value('q'),
    part: value('phan'),
    words: value('loi'),
    exact: parameters.has('dung'),
  };
}

const key = 'tra-loi';

/** Keeps an answer for the results page, which then has it before it has anything else. */
export function handOver(asked: Asked, tag: string, answer: Answer): void {
  sessionStorage.setItem(key, JSON.stringify({ asked: addressOf(asked), tag, answer }));
}

/** The answer that the page before had ready for what is asked. */
export function handedOver(asked: Asked, tag: string): Answer | undefined {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>;
  const fits = kept.asked === addressOf(asked) && kept.tag === tag;
  return fits ? (kept.answer as Answer) : undefined;
}
