import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file of an edition that its page reads. */
export const styleFile = 'phien-ban.css';

/** The style that an edition made now is frozen with. */
export function editionStyle(): string {
  const file = fileURLToPath(new URL(`../../styles/${styleFile}`, import.meta.url));
  return readFileSync(file, 'utf8');
}
