/**
 * A character by its number in Unicode, as its charts write it.
 *
 * @example
 * codePoint('а') // 'U+0430'
 */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
