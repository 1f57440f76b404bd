import { figuresIn, supportedBy } from '../../words/figures/figures.ts';
import { writtenOf, type Item } from '../../words/figures/recorded-amounts.ts';
import type { Loaded } from '../../plan/load.ts';
import { fold } from '../../words/in-passages.ts';

/** One thing that a source records: a passage, a figure, what it measures, or a line that tells how to read them. */
export interface Recorded {
  kind: 'passage' | 'figure' | 'measure' | 'line';
  text: string;
}

/**
 * What the sources known before and now record otherwise. Order, spaces and other ways of writing
 * a number are no difference, and a figure is not lost that goes because a passage holds it.
 */
export function recordDifferences(before: Loaded, now: Loaded) {
  return Object.keys(before.content.sources).flatMap((key) => {
    const isSame =
      before.content.sources[key] === now.content.sources[key] &&
      before.archives.get(key) === now.archives.get(key);
    if (isSame || !now.content.sources[key] || now.unread.has(`nguon/${key}.txt`)) return [];
    const [was, is] = [recordedBy(before, key), recordedBy(now, key)];
    const added = [...is].flatMap(([same, each]) => (was.has(same) ? [] : [each]));
    const gone = [...was].flatMap(([same, each]) => (is.has(same) ? [] : [each]));
    // One that another takes the place of is rewritten, whatever the passages hold.
    const rewritten = added.some(({ kind }) => kind === 'figure');
    const lost = gone.filter((each) => rewritten || !isGiven(each, now, key));
    return lost.length || added.length ? [{ key, lost, added }] : [];
  });
}

/** All that a source records, by what makes it the same although written otherwise. */
function recordedBy({ content, archives }: Loaded, key: string): Map<string, Recorded> {
  const { language, provenance, issued, 'so-lieu': figures } = content.sources[key]!;
  const passages = (archives.get(key) ?? '').split(/\n\s*\n/).map(fold);
  const day = issued ? [issued.split('-').reverse().join('/')] : [];
  const as = (kind: Recorded['kind'], same: (text: string) => string) => (text: string) =>
    [`${kind} ${same(text)}`, { kind, text }] as const;
  return new Map([
    ...passages.filter(Boolean).map(as('passage', String)),
    ...[...figures.map(writtenOf), ...day].map(as('figure', valuesOf)),
    ...figures.flatMap(measureOf).map(as('measure', fold)),
    ...[`provenance: ${provenance}`, `language: ${language}`].map(as('line', String)),
  ]);
}

/** What a figure measures and of which year, where that is written. */
function measureOf(item: Item): string[] {
  if (typeof item === 'string' || !(item.cua ?? item.nam)) return [];
  return [[item.so, item.cua, item.nam].filter(Boolean).join(', ')];
}

/** A figure by its values and all that is around them: `4.700 USD` is 4700 USD. */
function valuesOf(text: string): string {
  const values = figuresIn(text).map(({ readings }) => readings[0]);
  return [...values, fold(text).replace(/[\d\s.,]/g, '')].join(' ');
}

/** A figure that needs no mention of its own, since it stands in a passage. */
function isGiven({ kind, text }: Recorded, { content, archives }: Loaded, key: string): boolean {
  const held = supportedBy(archives.get(key) ?? '', content.sources[key]!.language);
  const values = figuresIn(text).map(({ readings }) => readings.some((each) => held.has(each)));
  return kind === 'figure' && values.length > 0 && !values.includes(false);
}
