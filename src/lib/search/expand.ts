const longestQuery = 200;
const mostVariants = 8;

/**
 * The writings of a query that are searched: Pagefind folds every Vietnamese mark but
 * đ, so each word that starts with d is also tried with đ.
 *
 * @example
 * expandQuery('dot pha') // ['dot pha', 'đot pha']
 */
export function expandQuery(query: string): string[] {
  const words = query
    .normalize('NFC')
    .slice(0, longestQuery)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}/-]+/u)
    .filter(Boolean);
  let variants: string[][] = words.length ? [[]] : [];
  for (const word of words) {
    const forms = word.startsWith('d') ? [word, `đ${word.slice(1)}`] : [word];
    const grown = forms.flatMap((form) => variants.map((variant) => [...variant, form]));
    variants =
      grown.length > mostVariants ? variants.map((variant) => [...variant, forms.at(-1)!]) : grown;
  }
  return variants.map((variant) => variant.join(' '));
}

/**
 * A text without case and without any Vietnamese mark, đ included: for comparing titles.
 *
 * @example
 * foldText('Đột phá') // 'dot pha'
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}
