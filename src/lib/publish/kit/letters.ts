import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';

const file = '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';

/** Not drawn: where a line may break. */
const unseen = '\u200B';

/** Finds the letters that the face of the sheets has no glyph for, each once. */
export function lettersWithoutGlyph(): (text: string) => string[] {
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(file)))) as Font;
  const known = new Map<string, boolean>([[unseen, true]]);
  const isDrawn = (letter: string) => {
    const has = known.get(letter) ?? font.hasGlyphForCodePoint(letter.codePointAt(0)!);
    known.set(letter, has);
    return has;
  };
  return (text) => [...new Set(text)].filter((letter) => !isDrawn(letter));
}
