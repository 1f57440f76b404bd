import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
/** What is text, and grows smaller. */
const texts = /\.(?:html|css|m?js|json|webmanifest|svg|xml|txt|csv|ris|bib|wasm)$/;

/** A file as it is, and as a server sends it to who takes brotli or gzip, by the ending of its name. */
export async function pressed(
  file: string,
  bytes: Buffer,
  quality: number,
): Promise<[ending: string, bytes: Buffer][]> {
  if (!texts.test(file)) return [['', bytes]];
  const versions: [string, Buffer][] = [
    ['.br', await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })],
    ['.gz', await zip(bytes, { level: Math.min(quality, 9) })],
  ];
  return [['', bytes], ...versions.filter(([, each]) => each.length < bytes.length)];
}
