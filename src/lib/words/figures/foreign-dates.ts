const names =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const year = String.raw`(?:19|20)\d\d(?!\d)`;

/** A date with the name of its month in English or French, as the source of a pattern: January 25, 2021; 4 mars. */
export const foreignDate = [
  String.raw`(?<!\p{L})(?<name>${names})\s(?:(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d.\p{L}])(?:,?\s(?<y>${year}))?|(?<y>${year}))`,
  String.raw`\b(?<d>\d{1,2})(?:er)?\s(?<name>${names})(?!\p{L})(?:\s(?<y>${year}))?`,
].join('|');

/** The number of a month by such a name. */
export function monthNamed(name: string): string {
  return String((names.split('|').indexOf(name.toLowerCase()) % 12) + 1);
}
