/** What a reader asks of the results page: kept in the address, for Back and for a shared link. */
export interface Asked {
  query: string;
  /** The part of the plan that results are narrowed to; empty shows all. */
  part: string;
  /** Whose words they are narrowed to; empty shows all. */
  words: string;
  /** Every word is searched as it was typed. */
  exact: boolean;
}

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
