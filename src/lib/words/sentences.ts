const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });

/**
 * The sentences of a text, white space folded.
 *
 * @example
 * sentencesIn('Một câu. Hai\ncâu.') // ['Một câu.', 'Hai câu.']
 */
export function sentencesIn(text: string): string[] {
  return [...segmenter.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim());
}

/**
 * How many words a text has, as Vietnamese writes them: syllables, a number counted as one.
 *
 * @example
 * wordCount('Điện gió: 322 MW – 5 nhà máy') // 7
 */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
