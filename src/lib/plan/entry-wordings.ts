import type { Content } from './types.ts';

/** What readers are shown of each entry; not what it is found by, nor what a source records. */
const shown = {
  terms: ['term', 'abbr', 'definition'],
  bodies: ['name', 'short', 'level', 'duty', 'status', 'now'],
  sources: [
    ...['type', 'title', 'author', 'container-title', 'publisher', 'issued'],
    ...['provenance', 'note', 'short'],
  ],
};

const partOfPage = new Map<string, keyof typeof shown>([
  ['thuat-ngu', 'terms'],
  ['co-quan', 'bodies'],
  ['nguon', 'sources'],
]);

/**
 * What a standing page says of each entry of the data file of its name, by the entry's key;
 * nothing for other pages. How lines are wrapped makes no difference.
 */
export function entryWordings(
  page: string,
  content: Pick<Content, keyof typeof shown>,
): Map<string, string> {
  const part = partOfPage.get(page);
  if (!part) return new Map();
  return new Map(
    Object.entries<object>(content[part]).map(([id, entry]) => {
      const values = new Map<string, unknown>(Object.entries(entry));
      const wording = JSON.stringify(shown[part].map((key) => values.get(key)));
      return [id, wording.replace(/(?:\s|\\n)+/g, ' ')];
    }),
  );
}
