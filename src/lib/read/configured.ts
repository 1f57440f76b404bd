import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory } from './content-directory.ts';
import { earlyProblems } from './early.ts';
import { Memory } from './memory.ts';
import { linkMark, textAt } from './read-tree.ts';
import { readYaml } from './yaml.ts';
import { publicationOf, type Publication } from '../words/publication.ts';

/**
 * Where this build is to be published: what the environment says, else `site.yaml`.
 *
 * @param directory the content folder
 */
export function configuredPublication(directory = contentDirectory()): Publication {
  const url = addressIn(join(directory, 'site.yaml'));
  return publicationOf(process.env, url && URL.canParse(url) ? url : '');
}

/** Astro asks before anything is checked: what is wrong there, and so not to be parsed, is told by the checks, which come next. */
function addressIn(path: string): string {
  const text = existsSync(path) ? textAt(path) : linkMark;
  const isRefused =
    text === linkMark || earlyProblems(new Map([['site.yaml', text]]), new Memory()).length > 0;
  const { url } = (isRefused ? {} : (readYaml(text, 'site.yaml').value ?? {})) as { url?: unknown };
  return typeof url === 'string' ? url : '';
}
