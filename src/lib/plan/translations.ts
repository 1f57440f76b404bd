import { languages, type Translation } from '../read/schema-translation.ts';
import { namedUnit } from '../read/told.ts';
import type { Plan } from '../read/types.ts';

/**
 * The sentences of a summary in another language, each with the unit that it renders; outdated where
 * that was reworded, or is gone, since it was translated.
 */
export function translated({ units }: Pick<Plan, 'units'>, { sentences }: Translation) {
  return sentences.map(({ text, unit: name, hash }) => {
    const unit = namedUnit(units, name);
    return { text, unit, outdated: unit?.id !== hash };
  });
}

export function translationsOf({ translations }: Pick<Plan, 'translations'>) {
  return languages.flatMap((language) => {
    const translation = translations[language];
    return translation ? [{ language, translation }] : [];
  });
}
