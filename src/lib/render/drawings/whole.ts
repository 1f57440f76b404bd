import type { Element } from 'hast';
import { drawingWords as said } from '../../words/drawing-words.ts';
import { at, box, drawing, letter, path, width, words } from './shapes.ts';

const high = 26;

/**
 * A single figure within its whole, as its sentence says both: a rank among so many, a share in
 * brackets behind the number that has it. Of other sentences none.
 *
 * @example
 * wholeDrawing('Chỉ số đạt 85,79 điểm, hạng 48/63.') // 63 lines, of which the 48th is solid
 */
export function wholeDrawing(text: string): Element | undefined {
  const [, rank, ranks] = /(?<!\p{L})hạng (\d+)\/(\d+)/iu.exec(text)?.map(Number) ?? [];
  if (rank && ranks && rank <= ranks && ranks <= 100) return rankDrawing(rank, ranks);
  // How much something has grown is no part of a whole.
  const [, before = '', share] = /([^.;(]*)\((\d+(?:,\d+)?)%\)/u.exec(text) ?? [];
  const part = Number(share?.replace(',', '.'));
  const hasGrown = /(?<!\p{L})(?:tăng|giảm)(?!\p{L})/iu.test(before);
  return !hasGrown && part <= 100 ? shareDrawing(part, `${share}%`) : undefined;
}

function rankDrawing(rank: number, ranks: number): Element {
  const step = (width - 2) / ranks;
  const xOf = (place: number) => at(1 + (place - 0.5) * step);
  const lines = Array.from({ length: ranks }, (_, index) => `M${xOf(index + 1)} 8v${high - 8}`);
  const end = words(String(ranks), width, high + 18, { anchor: 'end' });
  const isNear = Math.abs(xOf(ranks) - xOf(rank)) < 5 * letter;
  return drawing(high + 24, said.rank(rank, ranks), [
    path('d-n', lines.toSpliced(rank - 1, 1).join('')),
    path('d-b', box(xOf(rank) - Math.max(2, step * 0.45), 0, Math.max(4, step * 0.9), high)),
    ...(rank > 8 ? [words('1', 0, high + 18, { anchor: 'start' })] : []),
    words(String(rank), xOf(rank), high + 18, { className: 'd-v' }),
    ...(isNear ? [] : [end]),
  ]);
}

function shareDrawing(part: number, told: string): Element {
  const wide = ((width - 2) * part) / 100;
  const isEarly = wide < width / 2;
  return drawing(high + 24, said.share(told), [
    path('d-o', box(1, 1, width - 2, high - 2)),
    path('d-b', box(1, 1, wide, high - 2)),
    words(told, isEarly ? 1 : wide, high + 18, {
      className: 'd-v',
      anchor: isEarly ? 'start' : 'end',
    }),
    ...(part > 80 ? [] : [words('100%', width, high + 18, { anchor: 'end' })]),
  ]);
}
