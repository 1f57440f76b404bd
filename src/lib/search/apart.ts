/** The thinnest space: it parts words for the index, and is taken out of what is shown. */
const hairSpace = '\u200A';

/** A letter of Khmer with all that stands above, below and behind it. */
const syllable = /\p{Script=Khmer}(?:\u17D2\p{L}|\p{M})*\u200B?(?=\p{Script=Khmer})/gu;

/**
 * Khmer is written without spaces: part by part it is found as Vietnamese is by its syllables.
 *
 * @example
 * syllablesApart('សិទ្ធិ') // 'សិ\u200Aទ្ធិ'
 */
export const syllablesApart = (text: string, by = hairSpace) => text.replace(syllable, `$&${by}`);

/** A text for Pagefind, which takes a quotation mark for a letter of the word beside it. */
export const wordsApart = (text: string) =>
  syllablesApart(text).replaceAll('“', `“${hairSpace}`).replaceAll('”', `${hairSpace}”`);

/** The text as it was written. */
export const joined = (text: string) => text.split(hairSpace).join('');
