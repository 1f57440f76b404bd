import { inert } from '../../publish/forge/inert.ts';
import { dataDifferences } from './data.ts';
import { changedWords, placed, type Sides } from './words.ts';

/**
 * Values that decide whom readers reach and what figures are checked against: of the site, who
 * answers for it and where; of sources that stood before, their figures and another host.
 */
export function valueLines({ before, after }: Sides): string[] {
  return ['site.yaml', 'nguon.yaml'].flatMap((file) => {
    const [was, now] = [before, after].map(({ yaml }) => yaml.get(file));
    return dataDifferences(was?.value, now?.value).flatMap(({ place, words }) => {
      const path = place.split(' › ').map((step) => (/^\d+$/.test(step) ? +step - 1 : step));
      const [key = '', field = key] = path;
      const { sources } = after.content;
      const stood = file === 'site.yaml' || (key in before.content.sources && key in sources);
      const hosts = new Set(words.map(({ text }) => hostOf(text)));
      const moved = field === 'so-lieu' || hosts.size > 1 || words.length === 1;
      if (!stood || !moved || !watched.has(field)) return [];
      return placed(file, now?.lineOf(path), `${inert(place)}: ${changedWords(words)}`);
    });
  });
}

const watched = new Set<PropertyKey>(
  'url publisher contact repository URL archive so-lieu'.split(' '),
);

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
