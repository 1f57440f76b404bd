import { stripMarks, stripMarksKeepingDj } from '../../words/without-marks.ts';
import type { Vocabulary } from '../vocabulary.ts';

const mostReadings = 4;

/**
 * The readings of words typed without marks: each d that stands for đ, settled by the
 * site's own words, then by its pairs of words; where both remain possible, both.
 *
 * @example
 * readings(['dat', 'dai'], vocabulary) // [['đat', 'đai']]
 * readings(['dan', 'chu'], vocabulary) // [['dan', 'chu']]
 */
export function readings(words: string[], vocabulary: Vocabulary): string[][] {
  const choices = words.map((word) => formsOf(word, vocabulary));
  const settled = choices.map((forms, at) =>
    settle(forms, choices[at - 1], choices[at + 1], vocabulary),
  );
  return settled
    .reduce<string[][]>(
      (all, forms) => all.flatMap((each) => forms.map((form) => [...each, form])),
      [[]],
    )
    .slice(0, mostReadings);
}

/** A word as typed, or with đ, or both, by what the site's words allow. */
function formsOf(word: string, vocabulary: Vocabulary): string[] {
  if (!/^d[a-z]*$/.test(word)) return [word];
  const written = vocabulary.writingsOf(stripMarks(word)).map(stripMarksKeepingDj);
  const forms = [...new Set(written)];
  return forms.length ? forms : [word];
}

function settle(
  forms: string[],
  before: string[] | undefined,
  after: string[] | undefined,
  vocabulary: Vocabulary,
): string[] {
  if (forms.length < 2) return forms;
  const supported = forms.filter(
    (form) =>
      before?.some((each) => vocabulary.hasPair(stripMarksKeepingDj(each), form)) ||
      after?.some((each) => vocabulary.hasPair(form, stripMarksKeepingDj(each))),
  );
  return supported.length ? supported : forms;
}
