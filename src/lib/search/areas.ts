import { placesOf, type Phrase } from './speech.ts';
import type { Statement, Statements } from './statements.ts';
import { termsOf, type Word } from './terms.ts';

/** A name behind a word for an area, or behind another name there: “huyện Châu Thành, Cầu Ngang”. */
const named =
  /(?<=(?:[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hố|[Pp]hường)(?: \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+,?)?(?: và)? )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+/gu;
/** The same words as they are typed. */
const isKind = /^(?:tinh|huyen|xa|pho|phuong)$/;

/**
 * Areas that statements tell of, but for what all is of, by the last two syllables of their names: what
 * is asked of one is not answered by what is told of another.
 *
 * @example
 * areasIn([{ words: 'Bờ sông ở xã Lưu Nghiệp Anh, tỉnh Trà Vinh' }], [read('Trà Vinh')], read)
 * // [read('Nghiệp Anh')]
 */
export function areasIn(
  all: Pick<Statement, 'words'>[],
  common: Phrase[],
  read: (text: string) => Word[],
): Phrase[] {
  const names = all.flatMap(({ words }) => words.match(named) ?? []);
  const ofAll = new Set(common.map(termOf));
  const areas = new Map(names.map((name) => [termOf(read(name)), read(name).slice(-2)] as const));
  return [...areas].flatMap(([term, area]) => (ofAll.has(term) ? [] : [area]));
}

/**
 * The terms of the areas that are named among the words typed; typed without marks not what is a part of
 * other words of the site: “chi tieu can dat” says nothing of Tiểu Cần.
 */
export function areasNamed(
  words: Word[],
  naming: boolean[],
  { areas, terms }: Pick<Statements, 'areas' | 'terms'>,
): string[] {
  const isWord = (from: number) =>
    naming[from] &&
    naming[from + 1] &&
    !isKind.test(words[from]!.bare) &&
    terms.has(`${words[from]!.bare}_${words[from + 1]!.bare}`);
  const isMeant = (at: number) =>
    words.slice(at, at + 2).some(({ key, bare }) => key !== bare) ||
    !(isWord(at - 1) || isWord(at + 1));
  return areas.filter((area) => placesOf(area, words).some(isMeant)).map(termOf);
}

const termOf = (words: Word[]) => termsOf(words).at(-1)!;
