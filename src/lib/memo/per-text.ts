/** Characters of all texts that one function keeps: three times a plan of 3,000 sections. */
const most = 1 << 25;

/**
 * A function of a file that is worked out once for each name and text, as long as it was asked
 * for lately: of two content folders that differ in one file, one file is worked out again. What
 * comes back is shared, and nobody may change it.
 *
 * @example
 * const length = perText((file, text) => text.length);
 * length('a.md', 'Chữ.'); // 4
 */
export function perText<Value>(
  compute: (file: string, text: string) => Value,
): (file: string, text: string) => Value {
  const known = new Map<string, Value>();
  let size = 0;
  return (file, text) => {
    const key = `${file.length} ${file}${text}`;
    if (known.has(key)) return known.get(key)!;
    const value = compute(file, text);
    known.set(key, value);
    size += key.length;
    // A map keeps the order of its entries: the first is the oldest.
    for (const oldest of known.keys()) {
      if (size <= most) break;
      known.delete(oldest);
      size -= oldest.length;
    }
    return value;
  };
}
