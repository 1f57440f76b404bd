import type { z } from 'zod';
import type { TermData } from './schemas.ts';

/** What a glossary entry links itself to holds one of its names: any other word would link every page. */
export function linksItsNames(
  { term, abbr, synonyms, match }: Pick<TermData, 'term' | 'abbr' | 'synonyms' | 'match'>,
  context: z.RefinementCtx,
): void {
  const names = [term, ...abbr, ...synonyms].map(inWords);
  for (const [at, form] of match.entries())
    if (!/\p{L}/u.test(form) || !names.some((name) => inWords(form).includes(name)))
      context.addIssue({
        code: 'custom',
        path: ['match', at],
        message: `“${form}” không chứa term, abbr hay synonyms nào của mục này nên sẽ nối lạc; bỏ đi, hoặc viết theo một tên ấy`,
      });
}

/** The words of a name, however they are joined, with a mark at each end: no part of a word is a name. */
export function inWords(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [name];
  return ` ${words.join(' ')} `;
}
