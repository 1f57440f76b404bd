import type { Element } from 'hast';
import { s } from 'hastscript';
import { displayNumber } from '../../words/display-number.ts';

/** Widths of a drawing, in its own units: it is at most 27rem wide, so that its letters are 13 px. */
export const width = 344;

/** So wide is a letter of 13 px, more or less: enough to leave out what would not fit. */
export const letter = 7.2;

/** One decimal: more would only be bytes. */
export const at = (value: number): number => Math.round(value * 10) / 10;

/** A number as it stands in a drawing, with a true minus. */
export const shown = (value: number): string => displayNumber(value).replace('-', '−');

export const path = (className: string, d: string): Element => s('path', { className, d });

/** Words at a place; in the middle of it unless said otherwise. */
export const words = (
  value: string,
  x: number,
  y: number,
  { className, anchor = 'middle' }: { className?: string; anchor?: string } = {},
): Element => {
  const textAnchor = anchor === 'start' ? undefined : anchor;
  return s('text', { className, x: at(x), y: at(y), textAnchor }, value);
};

/** A drawing of so many units of height, told as a whole to whoever does not see it. */
export const drawing = (height: number, label: string, shapes: Element[]): Element =>
  s('svg', { viewBox: `0 0 ${width} ${at(height)}`, role: 'img', ariaLabel: label }, shapes);

export const box = (x: number, y: number, wide: number, high: number): string =>
  `M${at(x)} ${at(y)}h${at(wide)}v${at(high)}h${at(-wide)}z`;

/**
 * Lines across a box: an estimate. Drawn as they are, since a pattern would need an id.
 *
 * @example
 * hatching(0, 0, 9, 13) // 'M0 6h9m-9 6h9'
 */
export function hatching(x: number, y: number, wide: number, high: number): string {
  const more = Math.max(0, Math.ceil(high / 6) - 2);
  const line = `h${at(wide)}`;
  return high > 6 ? `M${at(x)} ${at(y + 6)}${line}${`m${at(-wide)} 6${line}`.repeat(more)}` : '';
}
