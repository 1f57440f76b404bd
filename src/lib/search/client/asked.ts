import type { Answer, Asked } from '../answer.ts';

/**
 * The address that asks this, from the `?` on.
 *
 * @example
 * addressOf({ query: 'rung', part: 'giai-phap' }) // '?q=rung&phan=giai-phap'
 */
export function addressOf({ query, part = '', words = '', exact = '' }: Asked): string {
  const all = Object.entries({ q: query, phan: part, loi: words, dung: exact });
  return `?${new URLSearchParams(all.filter(([, value]) => value))}`;
}

/** What an address asks; from the `?` on. */
export function askedAt(address: string): Required<Omit<Asked, 'typing'>> {
  const parameters = new URLSearchParams(address);
  const at = (name: string) => parameters.get(name) ?? '';
  return { query: at('q'), part: at('phan'), words: at('loi'), exact: at('dung') };
}

const key = 'tra-loi';

/** Keeps an answer for the results page, which then has it before it has anything else. */
export function handOver(asked: Asked, tag: string, answer: Answer): void {
  sessionStorage.setItem(key, JSON.stringify({ of: addressOf(asked) + tag, answer }));
}

/** The answer that the page before had ready for what is asked. */
export function handedOver(asked: Asked, tag: string): Answer | undefined {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { of?: string; answer?: Answer };
  return kept.of === addressOf(asked) + tag ? kept.answer : undefined;
}
