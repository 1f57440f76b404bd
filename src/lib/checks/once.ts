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
    const entry = known.get(key) ?? { value: compute(key) };
    known.set(key, entry);
    return entry.value;
  };
}
