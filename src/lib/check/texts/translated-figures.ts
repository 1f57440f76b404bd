import type { Loaded } from '../../plan/load.ts';
import type { Note } from '../../read/markdown/notes.ts';
import type { Language } from '../../read/schema-translation.ts';
import { blanked } from '../../words/blanked.ts';
import { counts } from '../../words/figures/counted.ts';
import { englishNumerals, saysInWords, withKnownUnits } from '../../words/figures/english.ts';
import { figuresIn, type Figure } from '../../words/figures/figures.ts';
import { quantitiesIn } from '../../words/figures/quantities.ts';
import { misquotedIn } from './misquoted.ts';
import { recordedFor } from './recorded.ts';

/** What a text in another language renders: Vietnamese words, and the notes they rest on. */
export interface Rendered {
  said: string;
  notes: Note[];
  /** The number of a document that the text may name by itself. */
  number?: string;
}

/** The figures of a text in another language that the Vietnamese one has not, and those it has of another unit, order or sense. */
export function misrendered(
  loaded: Loaded,
  language: Language,
  text: string,
  { said, notes, number = '' }: Rendered,
): { unknown: Figure[]; otherwise: Figure[] } {
  const plain = withoutNumber(language === 'en' ? withKnownUnits(text) : text, language, number);
  const words = language === 'en' ? englishNumerals(plain) : [];
  const written = figuresIn(plain, language === 'en' ? 'en' : 'vi');
  const figures = [...written, ...words].sort((a, b) => a.index - b.index);
  const own = recordedFor(loaded, { notes, of: said });
  const isSaid = (word: Figure) => saysInWords(said, word.readings[0]!.replace('%', ''));
  const amounts = quantitiesIn(plain, figures).map((each) => ({
    ...each,
    ...{ reported: false, estimated: false },
  }));
  return {
    unknown: figures.filter(
      (each) => !each.readings.some(own) && !(words.includes(each) && isSaid(each)),
    ),
    otherwise: misquotedIn(loaded, { notes, of: said }, amounts).map((each) => each.said),
  };
}

/** Blanks out the number of a document where that is what it says, and counts nothing. */
function withoutNumber(text: string, language: Language, number: string): string {
  const [digits = ''] = /^\d*/.exec(number) ?? [];
  if (!digits) return text;
  const named =
    language === 'en' ? String.raw`(?<=(?:plan|decision|resolution|programme|no\.|number) )` : '';
  const alone = String.raw`(?<![\p{L}\p{N}]|\d[.,])${digits}(?![\p{L}\p{N}/]|[.,]\d|${counts})`;
  return blanked(text, new RegExp(named + alone, 'giu'));
}
