import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import type { Measure } from './lines.ts';
import { shareSvg } from './share-svg.ts';
import type { ShareText } from './share-text.ts';

const face = (name: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}.ttf`));

/** The faces of the pictures, measured by what draws them. */
export function shareFaces() {
  const files = {
    plain: face('400Regular/BeVietnamPro_400Regular'),
    bold: face('700Bold/BeVietnamPro_700Bold'),
  };
  const [plain, bold] = [files.plain, files.bold].map(
    (file) => create(readFileSync(file)) as Font,
  ) as [Font, Font];
  const measure =
    (font: Font): Measure =>
    (text, size) =>
      (widthOf(font, text) / font.unitsPerEm) * size;
  /** What has no glyph would be drawn as an empty box. */
  const readable = (text: string) =>
    [...text.normalize('NFC')]
      .map((each) => (bold.hasGlyphForCodePoint(each.codePointAt(0)!) ? each : ' '))
      .join('');
  return {
    files: Object.values(files),
    measures: { plain: measure(plain), bold: measure(bold) },
    readable,
  };
}

function widthOf(font: Font, text: string): number {
  return [...text].reduce(
    (sum, each) => sum + font.glyphForCodePoint(each.codePointAt(0)!).advanceWidth,
    0,
  );
}

/** Two inks on paper with what lies between need no more, and take a quarter of the bytes. */
const colours = 4;
/** A messenger on a poor line waits for no more. */
const mostBytes = 12 * 1024;
/** The widest that is light enough; messengers show nothing under 600 large. */
const widths = [1200, 1000, 840, 720, 600];

/**
 * The picture of a page as PNG, from the folder where it was kept under the hash of what it shows,
 * else drawn and kept there.
 */
export async function sharePng(told: ShareText, kept: string): Promise<Uint8Array<ArrayBuffer>> {
  const { files, measures, readable } = shareFaces();
  const shown = JSON.parse(JSON.stringify(told), (_key, value: unknown) =>
    typeof value === 'string' ? readable(value) : value,
  ) as ShareText;
  const svg = shareSvg(shown, measures);
  const made = createHash('sha256').update(JSON.stringify([svg, colours, widths]));
  const file = `${kept}/${made.digest('hex')}.png`;
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const [{ Resvg }, { default: sharp }] = await Promise.all([
    import('@resvg/resvg-js'),
    import('sharp'),
  ]);
  let png = Buffer.alloc(mostBytes + 1);
  for (const value of widths) {
    if (png.length <= mostBytes) break;
    const drawn = new Resvg(svg, {
      fitTo: { mode: 'width', value },
      font: { fontFiles: files, loadSystemFonts: false },
    });
    png = await sharp(drawn.render().asPng())
      .png({ palette: true, colours, dither: 0, effort: 10 })
      .toBuffer();
  }
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, png);
  return new Uint8Array(png);
}
