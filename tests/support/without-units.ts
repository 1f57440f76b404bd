/** Data without the units of withdrawn clauses: what rested on them alone goes, a body's words stay. */
export function withoutUnits(
  data: Record<string, Record<string, unknown>>,
  gone: RegExp,
): typeof data {
  const kept = Object.entries(data).map(([id, entry]) => {
    const fields = Object.entries(entry).map(([key, value]) => {
      if (!Array.isArray(value) || !value.some((each) => gone.test(each))) return [key, value];
      const left = value.filter((each) => !gone.test(each));
      return [key, left.length || key === 'gaps' ? left : 'Chưa rõ.'];
    });
    return [id, Object.fromEntries(fields)] as const;
  });
  return Object.fromEntries(kept.filter(([, { gaps }]) => !Array.isArray(gaps) || gaps.length));
}
