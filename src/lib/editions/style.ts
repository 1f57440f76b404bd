import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { styleFile } from './names.ts';

/** The style that an edition made now is frozen with. */
export function editionStyle(): string {
  const file = fileURLToPath(new URL(`../../styles/${styleFile}`, import.meta.url));
  return readFileSync(file, 'utf8');
}
