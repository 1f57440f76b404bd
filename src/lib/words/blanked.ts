/**
 * A text with blanks in the place of what is found, so that positions stay.
 *
 * @example
 * blanked('Tăng 5%.', /\d%/g) // 'Tăng   .'
 */
export const blanked = (text: string, found: RegExp | string): string =>
  text.replaceAll(found, (piece) => ' '.repeat(piece.length));
