import type { Plan } from '../read/types.ts';
import { eitherCase } from '../words/either-case.ts';
import { writingPattern } from '../words/writings.ts';
import { isGap } from './gap.ts';

/**
 * What sections and groups say of districts and communes that are no more: those that name one, each
 * with the first sentence that does; places of which nothing is said are left out.
 */
export function formerPlaces({ about, reading }: Pick<Plan, 'about' | 'reading'>) {
  return about.places.flatMap((writing) => {
    const pattern = eitherCase(writingPattern(writing));
    // “Cầu Ngang Đông” is another place.
    const named = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?! ?\p{Lu}|\p{L})`, 'u');
    const told = reading.flatMap((doc) => {
      const units = doc.clauses
        .filter((clause) => !isGap(clause))
        .flatMap((clause) => clause.units);
      const unit = units.find(({ shown }) => named.test(shown));
      return unit ? [{ doc, unit }] : [];
    });
    return told.length ? [{ name: writing.replace(/[()]/g, ''), told }] : [];
  });
}
