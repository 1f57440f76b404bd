/**
 * A text without case and without any Vietnamese mark, đ included: for comparing names.
 *
 * @example
 * stripMarks('Đột phá') // 'dot pha'
 */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}

/**
 * As `stripMarks`, but đ stays: what Pagefind's index tells apart.
 *
 * @example
 * stripMarksKeepingDj('Đột phá') // 'đot pha'
 */
export function stripMarksKeepingDj(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/**
 * The words of a text, lower case, NFC; a document number stays one word.
 *
 * @example
 * wordsOf('Số 1740/QĐ-UBND, năm') // ['số', '1740/qđ-ubnd', 'năm']
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:[/-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** Tone marks, by the digit VNI gives them. */
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/**
 * A syllable taken apart into letters and tone, wherever the tone mark stands, and with
 * y read as i: two writings of one syllable give the same key.
 *
 * @example
 * syllableKey('hoá') === syllableKey('hóa') // true
 * syllableKey('kĩ') === syllableKey('kỹ') // true
 */
export function syllableKey(syllable: string): string {
  const decomposed = syllable.toLowerCase().normalize('NFD');
  const tone = tones.findIndex((mark) => mark && decomposed.includes(mark));
  const letters = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
  return keyOf(letters, Math.max(0, tone));
}

/** The key of letters (with â, ê, ô, ă, ơ, ư, đ) and a tone from 0 (level) to 5 (nặng). */
export function keyOf(letters: string, tone: number): string {
  return letters.replaceAll('y', 'i') + tone;
}
