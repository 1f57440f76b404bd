/**
 * A function of an object that is worked out once for each object: what several rules ask of
 * the same content.
 *
 * @example
 * const size = once((list: number[]) => list.length);
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
