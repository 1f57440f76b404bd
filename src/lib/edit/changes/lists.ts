/** What came and what went. */
export interface Exchange<Item> {
  added: Item[];
  removed: Item[];
}

/**
 * What of two lists is only in one, each as often as it is there.
 *
 * @example
 * exchange(['a', 'b'], ['b', 'b']) // { added: ['b'], removed: ['a'] }
 */
export function exchange<Item>(
  before: Item[],
  after: Item[],
  keyOf: (item: Item) => string = String,
): Exchange<Item> {
  return { added: without(after, before, keyOf), removed: without(before, after, keyOf) };
}

function without<Item>(items: Item[], others: Item[], keyOf: (item: Item) => string): Item[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return items.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count < 1;
  });
}
