import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const face = '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';
const vietnamese = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
/** What headings are written with: another letter is shown in the face of the text. */
const letters = `${ascii}${vietnamese}${vietnamese.toUpperCase()}\u00A0–—…“”‘’«»·×²³°`;

/**
 * Writes the face of the headings, cut down to the letters that they use, as one woff2.
 *
 * @returns its path
 */
export async function headingFont(folder: string): Promise<string> {
  const whole = await readFile(fileURLToPath(import.meta.resolve(face)));
  const file = resolve(join(folder, 'headings.woff2'));
  await mkdir(folder, { recursive: true });
  await writeFile(
    file,
    await subsetFont(whole, letters, { targetFormat: 'woff2', noLayoutClosure: true }),
  );
  return file;
}
