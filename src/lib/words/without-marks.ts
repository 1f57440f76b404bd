/**
 * A text without case and without any Vietnamese mark, đ included: for comparing names.
 *
 * @example
 * stripMarks('Đột phá') // 'dot pha'
 */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}

const word = /[\p{L}\p{M}\p{N}]+(?:[/-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text, lower case, NFC; a document number stays one word.
 *
 * @example
 * wordsOf('Số 1740/QĐ-UBND, năm') // ['số', '1740/qđ-ubnd', 'năm']
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(word) ?? [];
}
