import type { Answer, Asked } from '../answer.ts';

/** How an address calls what is asked. */
const names = { query: 'q', part: 'phan', words: 'loi', exact: 'dung' } as const;

/**
 * The address that asks this, from the `?` on.
 *
 * @example
 * addressOf({ query: 'rung', part: 'giai-phap' }) // '?q=rung&phan=giai-phap'
 */
export function addressOf(asked: Asked): string {
  const chosen = Object.entries(names)
    .map(([field, name]) => [name, asked[field as keyof typeof names] ?? ''])
    .filter(([, value]) => value);
  return `?${new URLSearchParams(chosen)}`;
}

/**
 * What an address asks; from the `?` on.
 *
 * @example
 * askedAt('?q=rung&dung=1') // { query: 'rung', part: '', words: '', exact: '1' }
 */
export function askedAt(address: string): Required<Omit<Asked, 'typing'>> {
  const parameters = new URLSearchParams(address);
  const [query, part, words, exact] = Object.values(names).map(
    (name) => parameters.get(name) ?? '',
  ) as [string, string, string, string];
  return { query, part, words, exact };
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
