import { figuresIn, supportedBy, type NumberStyle } from '../words/figures/figures.ts';
import { docCodeOf } from '../plan/published-addresses.ts';
import type { Plan, Unit } from '../read/types.ts';
import { ui } from '../words/vi.ts';

/** A text that is kept of a source: copied, copied from its address, or retold in other words. */
export interface Kept {
  how: 'copied' | 'address' | 'retold';
  pieces: Piece[];
}

/** A piece of it; marked when it is a figure that something rests on. */
interface Piece {
  text: string;
  marked: boolean;
}

/** What is kept of a source, cut at the figures that units resting on it tell. */
export function keptOf({ sources, archives, retold, restingOn }: Plan, key: string): Kept[] {
  const figures = (restingOn.get(key) ?? []).flatMap(({ shown }) => figuresIn(shown));
  const told = new Set(figures.map(({ readings }) => readings[0]!));
  const { language, URL: address } = sources[key]!;
  const kept = archives.get(key)?.split(/\n\s*\n/) ?? [];
  const passages = kept.flatMap((passage) => passage.trim() || []);
  return [
    ...passages.map((passage): Kept => ({
      how: address?.includes(passage) ? 'address' : 'copied',
      pieces: marked(passage, language, told),
    })),
    ...(retold.get(key) ?? []).map((text): Kept => ({
      how: 'retold',
      pieces: marked(text, 'vi', told),
    })),
  ];
}

/**
 * Cuts a passage at the figures that have one of the readings.
 *
 * @example
 * marked('up 10.04% in all', 'en', new Set(['10.04%']))
 * // [{ text: 'up ', marked: false }, { text: '10.04%', marked: true }, { text: ' in all', … }]
 */
export function marked(passage: string, style: NumberStyle, told: Set<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { text, index, readings } of figuresIn(passage, style)) {
    const [figure] = passage.slice(index).match(new RegExp(`^.{${text.length}}(?:\\s?%)?`, 's'))!;
    const found = [...readings, ...supportedBy(figure, style)].find((each) => told.has(each));
    if (found === undefined) continue;
    const start = index + figure.length - toldPart(figure, found).length;
    const before = passage.slice(from, start);
    from = index + figure.length;
    pieces.push(
      { text: before, marked: false },
      { text: passage.slice(start, from), marked: true },
    );
  }
  return [...pieces, { text: passage.slice(from), marked: false }].filter(({ text }) => text);
}

/**
 * What of a figure is told: of a day its month or its year, where that is all.
 *
 * @example
 * toldPart('17/7/2025', '2025-07') // '7/2025'
 */
function toldPart(figure: string, reading: string): string {
  const [, year, month] = /^(?:năm )?(\d{4})(-\d\d)?$/.exec(reading) ?? [];
  return year
    ? figure
        .split('/')
        .slice(month ? -2 : -1)
        .join('/')
    : figure;
}

/** The recorded figures that nothing kept of their source has, each with the reason. */
export function unseenOf({ sources }: Plan, key: string): string[] {
  return sources[key]!['so-lieu'].flatMap((item) => {
    if (typeof item === 'string' || !item['khong-trich']) return [];
    const { so, cua, nam, 'khong-trich': why } = item;
    return [[cua && `${cua}:`, so, nam && `(${nam})`, `– ${why}`].filter(Boolean).join(' ')];
  });
}

/** The units that rest on a source, by the name of the clause, or of the page that shows data. */
export function placesOf(plan: Plan, key: string): Map<string, Unit[]> {
  return Map.groupBy(plan.restingOn.get(key) ?? [], ({ code, path }) => {
    const doc = plan.docs.get(docCodeOf(code)) ?? plan.docs.get(path.split('/')[1]!);
    const clause = doc?.clauses.find((each) => code.startsWith(`${each.code}.`));
    return [doc?.short ?? ui.home, ...(clause ? [clause.title] : [])].join(': ');
  });
}
