/**
 * Things by their keys, in the order given; one stands once under each of its keys.
 *
 * @example
 * grouped(['ab', 'b'], (text) => text.split('')) // Map { 'a' => ['ab'], 'b' => ['ab', 'b'] }
 */
export function grouped<Key, Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const others = groups.get(key);
      if (others) others.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
