/**
 * Whether a key is one of some names, for `Memory#ofText`: they rarely change.
 *
 * @param names with a blank between them
 * @example
 * namedIn('', 'bao-a bao-b')('bao-a') // true
 */
export function namedIn(_: string, names: string): (key: string) => boolean {
  const all = new Set(names.split(' '));
  return (key) => all.has(key);
}
