import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory } from './content-directory.ts';
import { readYaml } from './yaml.ts';
import { publicationOf, type Publication } from '../words/publication.ts';

/** Where this build is to be published: what the environment says, else `site.yaml`. */
export function configuredPublication(): Publication {
  const path = join(contentDirectory(), 'site.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { url } = (readYaml(text, 'site.yaml').value ?? {}) as { url?: unknown };
  // A wrong address is told by the content checks, which come next.
  return publicationOf(process.env, typeof url === 'string' && URL.canParse(url) ? url : '');
}
