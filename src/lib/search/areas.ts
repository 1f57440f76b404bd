import type { Phrase } from './speech.ts';
import type { Statement } from './statements.ts';
import { termsOf, type Word } from './terms.ts';

/** A name behind a word for an area, or behind another name there: “huyện Châu Thành, Cầu Ngang”. */
const named =
  /(?<=(?:[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hố|[Pp]hường)(?: \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+,?)?(?: và)? )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+/gu;

/**
 * By which terms the areas are known that statements tell of, but for what all is of: that of the last
 * two syllables of a name. What is asked of one is not answered by what is told of another.
 *
 * @example
 * areasIn([{ words: 'Bờ sông ở xã Lưu Nghiệp Anh, tỉnh Trà Vinh' }], [read('Trà Vinh')], read)
 * // Set { 'nghiep_anh' }
 */
export function areasIn(
  all: Pick<Statement, 'words'>[],
  common: Phrase[],
  read: (text: string) => Word[],
): Set<string> {
  const names = all.flatMap(({ words }) => words.match(named) ?? []);
  const ofAll = common.flatMap(termsOf);
  const terms = names.map((name) => termsOf(read(name)).at(-1)!);
  return new Set(terms.filter((term) => !ofAll.includes(term)));
}
