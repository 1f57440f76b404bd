/** Where in something a value is. */
export type Path = (string | number)[];

/** Every value in something, by its path; where a text of Markdown stands, not how it was parsed. */
export function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
}

/** Every text of Markdown nodes by its path, with the places in it where something begins. */
export function markdownLeaves(value: unknown, path: Path = []): { path: Path; start: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const here = [...path, key];
    if (key === 'value' && typeof each === 'string')
      return Array.from(each.matchAll(starts), (_, start) => ({ path: here, start }));
    return key === 'position' || key === 'data' ? [] : markdownLeaves(each, here);
  });
}

/** Where in a text of Markdown something begins that is told apart: at its start, and after each note. */
const starts = /(?<=^\s*|\]\s+)(?=[^\s[{])/gu;

/** The same with one value made another; of a text of Markdown, the words from its n-th start. */
export function altered<Value>(value: Value, [key, ...rest]: Path, start?: number): Value {
  if (key !== undefined) {
    const copy = Array.isArray(value) ? [...value] : { ...value };
    Object.assign(copy as object, { [key]: altered((value as never)[key], rest, start) });
    return copy as Value;
  }
  if (typeof value === 'number') return (value + 1) as Value;
  if (typeof value === 'boolean') return !value as Value;
  const text = String(value);
  if (start === undefined) return (/\s/.test(text) ? `nữa ${text}` : `${text}x`) as Value;
  let at = -1;
  return text.replace(starts, () => ((at += 1) === start ? 'nữa ' : '')) as Value;
}
