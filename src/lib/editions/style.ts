import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The style that an edition made now is frozen with. */
export function editionStyle(): string {
  const file = fileURLToPath(new URL('../../styles/phien-ban.css', import.meta.url));
  return readFileSync(file, 'utf8');
}
