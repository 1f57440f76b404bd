import { languages, type Translation } from '../read/schema-translation.ts';
import { namedUnit } from '../read/told.ts';
import type { Plan, Unit } from '../read/types.ts';

/** A sentence of a summary in another language, and what it renders. */
interface Translated {
  text: string;
  unit: Unit | undefined;
  /** The Vietnamese sentence was reworded, or is gone, since it was translated. */
  outdated: boolean;
}

export function translated(
  { units }: Pick<Plan, 'units'>,
  { sentences }: Translation,
): Translated[] {
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
