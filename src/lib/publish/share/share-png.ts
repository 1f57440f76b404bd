import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { sha256 } from '../editions/clause-hash.ts';
import { replaceFiles } from '../../read/replace-files.ts';
import { pictureFaces } from './faces.ts';
import { shareSvg } from './share-svg.ts';
import type { ShareText } from './share-text.ts';

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
  const { files, measures, readable } = pictureFaces();
  const shown = JSON.parse(JSON.stringify(told), (_key, value: unknown) =>
    typeof value === 'string' ? readable(value) : value,
  ) as ShareText;
  const svg = shareSvg(shown, measures);
  const name = `${sha256(JSON.stringify([svg, colours, widths]))}.png`;
  const file = `${kept}/${name}`;
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  let png: Uint8Array<ArrayBuffer> | undefined;
  for (const width of widths) {
    if (png && png.length <= mostBytes) break;
    png = await pngOf(svg, files, { width, colours });
  }
  mkdirSync(kept, { recursive: true });
  // Builds side by side draw the same: each whole or not at all.
  replaceFiles(kept, new Map([[name, png!]]));
  return png!;
}

/** A picture as PNG, in few colours. */
export async function pngOf(
  svg: string,
  fontFiles: string[],
  { width, colours }: { width: number; colours: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ Resvg }, { default: sharp }] = await Promise.all([
    import('@resvg/resvg-js'),
    import('sharp'),
  ]);
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false },
  });
  return new Uint8Array(
    await sharp(drawn.render().asPng())
      .png({ palette: true, colours, dither: 0, effort: 10 })
      .toBuffer(),
  );
}
