const names =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const months = names.split('|');
const year = String.raw`(?:19|20)\d\d(?!\d)`;

/** A date with the name of its month in English or French, as the source of a pattern: January 25, 2021; 4 mars. */
export const foreignDate = [
  String.raw`(?<after>(?<![\p{L}])(?<afterMonth>${names})\s(?:(?<afterDay>\d{1,2})(?:st|nd|rd|th)?(?![\d.\p{L}])(?:,?\s(?<afterYear>${year}))?|(?<onlyYear>${year})))`,
  String.raw`(?<before>\b(?<beforeDay>\d{1,2})(?:er)?\s(?<beforeMonth>${names})(?!\p{L})(?:\s(?<beforeYear>${year}))?)`,
].join('|');

/** The parts of such a date, from the groups of its match; undefined of any other match. */
export function foreignParts(
  groups: Record<string, string | undefined>,
): { year?: string | undefined; month: string; day?: string | undefined } | undefined {
  const name = (groups.afterMonth ?? groups.beforeMonth)?.toLowerCase();
  if (!name) return undefined;
  return {
    year: groups.afterYear ?? groups.onlyYear ?? groups.beforeYear,
    month: String((months.indexOf(name) % 12) + 1),
    day: groups.afterDay ?? groups.beforeDay,
  };
}
