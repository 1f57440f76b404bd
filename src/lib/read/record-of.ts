/**
 * A record that holds what it is given and nothing else, neither `constructor` nor `toString`.
 *
 * @example
 * 'constructor' in recordOf([['a', 1]]) // false
 */
export function recordOf<Value>(
  entries: Iterable<readonly [key: string, value: Value]>,
): Record<string, Value> {
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Record<string, Value>;
}
