import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { Chunks } from './chunks.ts';

/**
 * What Pagefind writes before the data of each of its files, once unpacked. Their form is its own and
 * promised to nobody: `package.json` names one version, and a newer one is read before it is taken.
 */
const signature = 'pagefind_dcd';

/**
 * Reads from a written index which file holds which words: Pagefind tells a page only after its
 * program, the largest file of a search, has come.
 *
 * @param directory Pagefind's output folder
 * @throws when the folder has no index in the form of Pagefind 1.6
 */
export function readIndexChunks(directory: string): Chunks {
  const file = readdirSync(directory).find((name) => name.endsWith('.pf_meta'));
  if (!file) throw new Error(`No index in ${directory}.`);
  const data = gunzipSync(readFileSync(join(directory, file)));
  if (!data.toString('latin1').startsWith(signature)) throw new Error(`Unknown form: ${file}.`);
  // Version, pages, parts of the index, filters, sorts, names of the metadata.
  const [, , parts] = decode(data.subarray(signature.length)) as [
    version: string,
    pages: unknown,
    parts: [from: string, to: string, file: string][],
  ];
  return parts.map(([from, , name]) => [from, name]);
}
