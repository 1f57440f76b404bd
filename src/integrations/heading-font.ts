import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const face = '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';
const vietnamese = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
/** What headings are written with: another letter is shown in the face of the text. */
const letters = `${ascii}${vietnamese}${vietnamese.toUpperCase()}\u00A0–—…“”‘’«»·×²³°`;

/** By a path that is the same wherever the project lies: the name of the face on the page follows it. */
const file = './node_modules/.cache/headings.woff2';

/**
 * Writes the face of the headings, cut down to the letters that they use, as one woff2.
 *
 * @returns its path from the root of the project
 */
export async function headingFont(): Promise<string> {
  const whole = await readFile(fileURLToPath(import.meta.resolve(face)));
  await mkdir(dirname(file), { recursive: true });
  // Builds side by side write the same file: each at once or not at all.
  const draft = `${file}.${process.pid}`;
  await writeFile(
    draft,
    await subsetFont(whole, letters, { targetFormat: 'woff2', noLayoutClosure: true }),
  );
  await rename(draft, file);
  return file;
}
