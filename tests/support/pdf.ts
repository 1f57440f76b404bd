import { execFileSync, spawnSync } from 'node:child_process';
import jsQR from 'jsqr';

/** What reads a sheet back: packages poppler-utils and qpdf of Debian, which no package registry has. */
const tools = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm', 'qpdf'];

/** Those that this machine lacks. */
export const missingTools = tools.filter((tool) => spawnSync(tool, ['--version']).error);

// A warning of poppler's about a mark that PDF/UA asks for is no matter of the text.
const said = (tool: string, ...words: string[]) =>
  execFileSync(tool, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** What a file says of itself: `Pages`, `Tagged`, `Title`. */
export function infoOf(pdf: string): Record<string, string> {
  const lines = said('pdfinfo', pdf).trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s+/, 2) as [string, string]));
}

/** Its words as they stand on paper, white space folded. */
export const wordsOf = (pdf: string) => said('pdftotext', pdf, '-').replace(/\s+/g, ' ').trim();

/** Whether every face is within it. */
export const facesOf = (pdf: string) => said('pdffonts', pdf).trim().split('\n').slice(2);

/** What is wrong with it as a file; nothing where it is whole. */
export const wrongWith = (pdf: string) => {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', pdf], { encoding: 'utf8' });
  return status ? stdout + stderr : '';
};

/** The words that its tags hold, in their order and without white space; of what has these tags none. */
export function taggedText(pdf: string, without: string[]): string {
  let skipped = Infinity;
  let text = '';
  for (const line of said('pdfinfo', '-struct-text', pdf).split('\n')) {
    const indent = line.search(/\S/);
    if (indent < 0 || indent > skipped) continue;
    const isText = line[indent] === '"';
    if (isText) text += line.slice(indent + 1, -1);
    else skipped = without.includes(/^\s*(\w+)/.exec(line)?.[1] ?? '') ? indent : Infinity;
  }
  return text.replace(/[\s\u200B]/g, '');
}

/** What the code on its first page leads to, as a telephone reads it from the rendered page. */
export function codeOn(pdf: string): string | undefined {
  // A portable graymap: its name, width, height and brightest value, then a byte for each dot.
  const picture = execFileSync('pdftoppm', ['-r', '100', '-gray', '-singlefile', pdf], {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
    picture.toString('latin1', 0, 40),
  )!;
  const dots = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
  for (const [at, grey] of picture.subarray(head.length).entries())
    dots.fill(grey, at * 4, at * 4 + 3);
  return jsQR(dots, Number(width), Number(height), { inversionAttempts: 'dontInvert' })?.data;
}
