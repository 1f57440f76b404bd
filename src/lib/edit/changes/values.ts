import { languages } from '../../read/schema-translation.ts';
import { dataDifferences, valueWords } from './data.ts';
import { placed, type Sides } from './words.ts';

/**
 * Values that decide whom readers reach and what figures are checked against: of the site, who
 * answers for it and where; of sources that stood before, their figures, whose words they are and
 * another host; all that is said of the plan, whose names no figure check reads; and what stands in
 * another language, which few rules read.
 */
export function valueLines({ before, after }: Sides): string[] {
  return Object.entries(watched).flatMap(([file, fields]) => {
    const [was, now] = [before, after].map(({ yaml }) => yaml.get(file));
    return dataDifferences(was?.value, now?.value).flatMap(({ path, words }) => {
      const [key = ''] = path;
      const { sources } = after.content;
      const stood = file !== 'nguon.yaml' || (key in before.content.sources && key in sources);
      const field = path.find((step) => fields === 'all' || fields.has(step));
      const hosts = new Set(words.map(({ text }) => hostOf(text)));
      const moved = !addresses.has(field) || hosts.size > 1 || words.length === 1;
      if (!stood || !moved || field === undefined) return [];
      return placed(file, now?.lineOf(path), valueWords({ path, words }));
    });
  });
}

const setOf = (words: string) => new Set<PropertyKey>(words.split(' '));

const watched: Record<string, Set<PropertyKey> | 'all'> = {
  'site.yaml': setOf('url publisher contact repository'),
  'plan.yaml': 'all',
  'nguon.yaml': setOf(
    'URL archive so-lieu provenance publisher container-title short author issued language',
  ),
  ...Object.fromEntries(
    languages.map((language) => [`${language}/tom-tat.yaml`, setOf('title checked text')]),
  ),
};

/** Of these another path on the same host leads no reader elsewhere. */
const addresses = new Set<PropertyKey | undefined>(setOf('url repository URL archive'));

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
