import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import type { Measure } from './lines.ts';

/** How wide the words of a picture are in its two faces. */
export interface Measures {
  plain: Measure;
  bold: Measure;
}

/** The file of a face among the packages, by its weight and style: `700Bold`. */
export const faceFile = (name: string) =>
  fileURLToPath(
    import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`),
  );

/** Neither drawn nor missed: control characters, and where a line may break. */
const unseen = /[\p{Cc}\u200B]/u;

/** The faces of pictures and sheets, measured by what draws them. */
export function pictureFaces() {
  const files = ['400Regular', '700Bold'].map(faceFile);
  const [plain, bold] = files.map((path) => create(readFileSync(path)) as Font) as [Font, Font];
  const measures: Measures = { plain: measureOf(plain), bold: measureOf(bold) };
  /** The letters of a text that would be drawn as an empty box, each once. */
  const undrawn = (text: string) =>
    [...new Set(text)].filter(
      (letter) => !unseen.test(letter) && !bold.hasGlyphForCodePoint(letter.codePointAt(0)!),
    );
  /** With spaces for them. */
  const readable = (text: string) =>
    [...text.normalize('NFC')].map((each) => (undrawn(each).length ? ' ' : each)).join('');
  return { files, measures, undrawn, readable };
}

const measureOf =
  (font: Font): Measure =>
  (text, size) =>
    [...text].reduce(
      (sum, each) => sum + font.glyphForCodePoint(each.codePointAt(0)!).advanceWidth,
      0,
    ) *
    (size / font.unitsPerEm);
