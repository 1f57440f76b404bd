import { withoutNotes } from '../read/markdown/notes.ts';
import { indicatorId, indicatorsPath, pageIds } from '../read/reserved.ts';
import { indicatorGroups, type Indicator } from '../read/schema-indicator.ts';
import { isUnitName, namedUnit } from '../read/told.ts';
import type { Doc, Plan, Unit } from '../read/types.ts';
import { figuresIn } from '../words/figures/figures.ts';
import { quantitiesIn } from '../words/figures/quantities.ts';
import { indicatorWords as words } from '../words/indicator-words.ts';

/** What two figures say of an indicator, or that they cannot be set against each other. */
export type Verdict = 'dat' | 'vuot' | 'chua-dat' | 'chua-du';

export interface Compared {
  /** A decline is negative. */
  value: number;
  /** Orders of magnitude and unit: `triệu đồng`, `%`, `hạng`. */
  unit: string;
  /** Of a ratio, what it is of. */
  of?: number;
  /** Said to be more (1) or less (-1) than its value. */
  edge: number;
}

/** Indicators by setter or year: the congress's first, then those of other setters, those without a level, and by year. */
export function groupedIndicators({ indicators }: Pick<Plan, 'indicators'>) {
  const rows = Object.entries(indicators).map(([key, indicator]) => ({ key, indicator }));
  const byGroup = Map.groupBy(rows, ({ indicator }) => indicator.group);
  const years = [...byGroup.keys()].filter((group) => typeof group === 'number').sort();
  return [...indicatorGroups, ...years].flatMap((group) =>
    byGroup.has(group) ? [{ group, rows: byGroup.get(group)! }] : [],
  );
}

/** The page of indicators, which is kept with that of results; none where there are none. */
export function indicatorsDoc({ about, pages, indicators }: Plan): Doc | undefined {
  const results = pages['ket-qua'];
  if (!results || !Object.keys(indicators).length) return;
  const title = words.heading(withoutNotes(about.period));
  const called = { title, short: title, aliases: [], summary: words.lead };
  return { ...results, ...called, code: pageIds.indicators, path: indicatorsPath, clauses: [] };
}

/** The units that tell an indicator's level or latest value: its own, and those of sections. */
export function indicatorUnits(
  { units, indicators }: Pick<Plan, 'units' | 'indicators'>,
  key: string,
  field: 'target' | 'latest',
): Unit[] {
  const own = `${indicatorId(key)}.${field}`;
  const codes = indicators[key]![field].map((part) => (isUnitName(part) ? part : own));
  return [...new Set(codes)].flatMap((code) => namedUnit(units, code) ?? []);
}

/**
 * The one figure of a piece of a text; undefined where there is none, or another beside it.
 *
 * @example
 * comparedIn('giảm 3,92%') // { value: -3.92, unit: '%', edge: 0 }
 */
export function comparedIn(piece: string): Compared | undefined {
  const [said, ...others] = quantitiesIn(piece, figuresIn(piece));
  const [, digits, of] = /^([\d.]+)%?(?:\/(\d+))?$/.exec(said?.readings[0] ?? '') ?? [];
  if (!said || !digits || others.length) return undefined;
  const sign = said.way === 'giảm' && !/ còn /.test(piece) ? -1 : 1;
  return {
    value: sign * Number(digits),
    unit: [said.scale, said.unit].filter(Boolean).join(' '),
    ...(of && { of: Number(of) }),
    edge: edges.find(([, words]) => words.test(said.lead))?.[0] ?? 0,
  };
}

const edges = [
  [1, /(?<!\p{L})(?:hơn|trên|quá)\s+$/iu],
  [-1, /(?<!\p{L})(?:dưới|gần|chưa đến|chưa tới)\s+$/iu],
] as const;

/**
 * Sets the latest figure against the level: reached, passed or not. Of a rank that is to rise by
 * so many places from where it began, the place that makes is the level.
 *
 * @returns undefined where one of them is no figure
 * @example
 * verdictOf({ target: ['51%'], latest: ['60%'] }, 'cao') // 'vuot'
 */
export function verdictOf(
  { target, latest, from }: Indicator['figures'],
  better: 'cao' | 'thap',
): Verdict | undefined {
  const [level, value, start] = [target[0] ?? '', latest[0] ?? '', from ?? '0'].map(comparedIn);
  if (!level || !value || !start) return undefined;
  const bound = from === undefined ? level.value : start.value - level.value;
  const ahead = (value.value - bound || value.edge - level.edge) * (better === 'cao' ? 1 : -1);
  return ahead > 0 ? 'vuot' : ahead < 0 ? 'chua-dat' : 'dat';
}

/** What an indicator concludes; nothing of a set, nor of a share of a level nobody gives. */
export function conclusionOf({ figures, better, why }: Indicator): Verdict | undefined {
  return better ? verdictOf(figures, better) : why ? 'chua-du' : undefined;
}

/** Told only as a share of a level that nobody gives, and less than all of it. */
export function isShareBelow({ share, figures }: Indicator): boolean {
  const below = (piece: string) => {
    const { value, unit } = comparedIn(piece) ?? { value: 100 };
    return unit === '%' && value < 100 && !/vượt/iu.test(piece);
  };
  return Boolean(share) && figures.latest.some(below);
}

/** Which figures a value is of that is not final: an estimate, or a preliminary one. */
export function hedgeOf(latest: Unit[]): 'uoc' | 'so-bo' | undefined {
  if (latest.some(({ reported }) => reported?.kind === 'uoc')) return 'uoc';
  return latest.some(({ text }) => /sơ bộ/iu.test(text)) ? 'so-bo' : undefined;
}
