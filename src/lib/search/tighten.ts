import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';

/**
 * Packs anew what most of a search's bytes are, Pagefind's program and the parts of its index:
 * it ships them as gzip, which no host presses further. Measured: 5 % less, and the same to read.
 *
 * @param directory Pagefind's output folder
 */
export async function tighten(directory: string): Promise<void> {
  const parts = readdirSync(join(directory, 'index')).map((name) => join('index', name));
  const programs = readdirSync(directory).filter((name) => /^wasm\./.test(name));
  for (const name of [...programs, ...parts]) {
    const file = join(directory, name);
    const packed = readFileSync(file);
    const tighter = await gzipAsync(gunzipSync(packed), { numiterations: 3 });
    if (tighter.length < packed.length) writeFileSync(file, tighter);
  }
}
