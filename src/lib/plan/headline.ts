import { withoutNotes } from '../read/markdown/notes.ts';
import { isoTime, lastDay, unknownTime, type ReportKind } from '../read/reports.ts';
import type { Plan, Unit } from '../read/types.ts';
import { withoutExempt } from '../words/figures/exempt.ts';
import { amountIn, aroundFigure, type AroundFigure } from '../words/figures/around-figure.ts';
import { wordsOf } from '../words/shortened.ts';
import { capitalFirst, smallFirst } from '../words/writings.ts';

/** What is no result: a level that was set, what stood before the plan. */
const noResults = new Set<ReportKind>(['muc-tieu', 'hien-trang']);

/** Whether a unit reports a result: done, estimated or under way. */
export function isResult({ reported }: Pick<Unit, 'reported'>): boolean {
  return reported !== undefined && !noResults.has(reported.kind);
}

/** Whether a result is told of a time that began when its province was part of another already. */
export function isLater(
  { reported }: Pick<Unit, 'reported'>,
  { until }: Plan['about']['province'],
): boolean {
  const [begin = ''] = isoTime(reported?.when ?? '').split('/');
  return until !== undefined && begin > until;
}

/**
 * The results of a section in the order in which one is shown before another: the first with a
 * figure that tells something (`rowFigure`), reported or estimated of the province that made the plan;
 * then those of a later time, and of work under way; last what has no such figure.
 *
 * @param reported its results, latest first; before them those that its status counts
 */
export function byWeight(
  reported: Unit[],
  { province, figures }: Pick<Plan['about'], 'province' | 'figures'>,
): Unit[] {
  const isDone = (unit: Unit) => ['bao-cao', 'uoc'].includes(unit.reported!.kind);
  const isOfProvince = ({ reported: report }: Unit) =>
    report!.when !== unknownTime && (!province.until || lastDay(report!.when) <= province.until);
  const done = reported.filter(isDone);
  const results = new Set([...done.filter(isOfProvince), ...done, ...reported.filter(isResult)]);
  const withFigure = [...results].filter((unit) => rowFigure(unit, { province, figures }));
  return [...new Set([...withFigure, ...results])];
}

/** What is shown of a unit where it is told first: all up to the end of the sentence with its figure. */
export function figureOf(unit: Unit, { figures }: Pick<Plan['about'], 'figures'>): AroundFigure {
  return aroundFigure(alone(unit), withoutExempt({ parts: [], names: figures }));
}

const sense = /(?<!\p{L})(?:(?:ước|còn|tăng|giảm|đạt và vượt|vượt|gần|hơn|trên|dưới|khoảng)\s)+$/iu;

/**
 * A figure as it is shown large: its digits, and small what it must not stand without: more or
 * less, estimated or not, of what.
 *
 * @param before what stands before it in its sentence
 * @example
 * largeFigure('GRDP giảm ', '3,92%') // [{ text: 'giảm ', digits: false }, { text: '3,92%', digits: true }]
 */
export function largeFigure(before: string, figure: string): { text: string; digits: boolean }[] {
  const lead = sense.exec(before)?.[0] ?? '';
  return `${lead}${figure}`
    .split(/(\d[\d.,/–]*%?)/u)
    .filter(Boolean)
    .map((text) => ({ text, digits: /^\d/.test(text) }));
}

/** A figure in pieces: its digits, and what stands beside them smaller. */
type Pieces = ReturnType<typeof largeFigure>;

/**
 * The figure that a result is shown with where its sentence stands beside it: with what it must not
 * stand without, and that it is estimated. None of what is no result, none of what is told of the
 * province that this one became part of, and none where the first figure only tells one thing from
 * another or counts less than ten.
 *
 * @returns empty where there is none
 */
export function shownFigure(
  unit: Unit,
  about: Pick<Plan['about'], 'figures' | 'province'>,
): Pieces {
  if (!isResult(unit)) return [];
  const { before, figure } = figureOf(unit, about);
  const { name, into = name } = about.province;
  if (before.includes(into) && !before.includes(name)) return [];
  if (/^\d+$/.test(figure) || !/\d.*\d|hạng|%/.test(figure)) return [];
  const told = largeFigure(before, figure);
  const isHedged = /^ước/iu.test(told[0]?.text ?? '');
  if (unit.reported!.kind !== 'uoc' || isHedged || figure.startsWith('hạng')) return told;
  // What began its sentence begins it no more.
  const rest = told.map(({ text, digits }) => ({ text: smallFirst(text), digits }));
  return [{ text: 'ước ', digits: false }, ...rest];
}

/** The same as text, as a row is drawn with it. */
export const rowFigure = (...of: Parameters<typeof shownFigure>): string =>
  shownFigure(...of)
    .map(({ text }) => text)
    .join('');

/**
 * What `figureOf` gives in about so many characters, for a list that leads to all of it: words left out
 * at the end of it where they are many, or the figure with them where it stands far behind.
 *
 * @returns besides what was left out; empty where it is whole
 */
export function brief(
  unit: Unit,
  about: Pick<Plan['about'], 'figures'>,
  most: number,
): AroundFigure & { rest: string } {
  const { before, figure, after } = figureOf(unit, about);
  const text = before + figure + after;
  if (text.length < most * 1.3) return { before, figure, after, rest: '' };
  const left = most - before.length - figure.length;
  const isAround = figure && left > -most / 4;
  // The mark of what is left out is no part of it.
  const kept = isAround
    ? { before, figure, after: left < 12 ? '' : wordsOf(after, left).slice(0, -1) }
    : { before: wordsOf(text, most).slice(0, -1), figure: '', after: '' };
  return { ...kept, rest: text.slice((kept.before + kept.figure + kept.after).length) };
}

/**
 * What a unit tells where nothing stands around it: of a row what it is of, then the rest, without
 * the names of columns, its source, and what is left empty; a year is called one.
 *
 * @example
 * alone({ kind: 'row', text: '2024 | tăng 10% | — | VCCI', noted: 'Năm: 2024; …; nguồn: VCCI' })
 * // 'Năm 2024: tăng 10%'
 */
export function alone({ kind, text, noted }: Pick<Unit, 'kind' | 'text' | 'noted'>): string {
  if (kind !== 'row') return text;
  const cells = text.split(' | ').filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const last = cells.at(-1)!;
  const said = withoutNotes(noted).trim();
  const isSourced =
    said.endsWith(`: ${last}`) && /(?:^|; )nguồn[^:;]*$/iu.test(said.slice(0, -`: ${last}`.length));
  const told = isSourced && cells.length > 1 ? cells.slice(0, -1) : cells;
  const [first, ...rest] = told as [string, ...string[]];
  const isSubject = rest.length > 0 && !amountIn(first);
  const subject = /^\d{4}$/.test(first) ? `Năm ${first}` : first;
  return capitalFirst(isSubject ? `${subject}: ${rest.join('; ')}` : told.join('; '));
}
