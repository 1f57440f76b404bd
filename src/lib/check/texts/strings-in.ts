/** Every key and string of a value, each with the path to it. */
export function stringsIn(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; text: string; isKey?: true }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (!value || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((each, at) => stringsIn(each, [...path, at]));
  return Object.entries(value).flatMap(([key, each]) => [
    { path: [...path, key], text: key, isKey: true as const },
    ...stringsIn(each, [...path, key]),
  ]);
}
