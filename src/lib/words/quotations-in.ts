import { blanked } from './blanked.ts';

/** What stands between marks that a reader takes for quotation marks. */
export interface Quotation {
  /** Without its marks; those within it in their plain form. */
  text: string;
  /** Where its marks, if it has both, begin and end. */
  start: number;
  end: number;
  /** Between two marks, not from one without a partner to the next or to the end of its sentence. */
  closed: boolean;
}

/** Every pair, and may hold another. */
const double = [/“([^“”]*(?:“[^“”]*”[^“”]*)*)”/g, /"[^"]*"/g, /«[^«»]*»/g];
const single = /(?<![\p{L}\p{N}])[‘’'][^‘’']*[‘’'](?![\p{L}\p{N}])/gu;
/** What is left when those are taken out. */
const stray = /["“”«»](?:[^"“”«»]*(?=["“”«»])|(?:(?![.;!?]\s)[^"“”«»])*)/g;
const opened = /(?<![\p{L}\p{N}])‘[^‘.;!?]*/gu;

export function quotationsIn(text: string): Quotation[] {
  if (!anyMark.test(text)) return [];
  const plain = withPlainMarks(text);
  const found = (pattern: RegExp, rest: string, closed: boolean) =>
    [...rest.matchAll(pattern)].map(({ 0: { length }, index: start }): Quotation => {
      const end = start + length;
      return { text: plain.slice(start + 1, closed ? end - 1 : end), start, end, closed };
    });
  return [
    ...[...double, single].flatMap((pair) => found(pair, plain, true)),
    ...found(stray, double.reduce(blanked, plain), false),
    ...found(opened, blanked(plain, single), false),
  ];
}

/** Other marks, and what they pass for: of the same length, so that positions stay. */
const passFor: [RegExp, string][] = [
  [/(?:''|‘‘|’’|``|,,|<<)([^<>"]{1,400}?)(?:''|’’|‘‘|``|>>)/g, '" $1 "'],
  [/[🙶🙷🙸]/gu, '" '],
  [/[„‟❝❞❠ʺˮ˝״″‶‴〃＂]/g, '"'],
  [/[‚‛❛❜❟＇ʹʻʼʽˈ׳′‵´`]/g, "'"],
  [/[[\p{Pi}\p{Ps}]--[“‘\(\[\{（［｛]]/gv, '«'],
  [/[[\p{Pf}\p{Pe}]--[”’\)\]\}）］｝]]/gv, '»'],
  [/[\p{Quotation_Mark}--["“”«»‘’']]/gv, '"'],
];

/** Most texts have none: asked once, before each. */
const anyMark =
  /[[\p{Quotation_Mark}\p{Pi}\p{Pf}\p{Ps}\p{Pe}❝❞❠🙶🙷🙸ʺˮ˝״″‶‴〃❛❜❟ʹʻʼʽˈ׳′‵´`]--[\(\)\[\]\{\}]]|,,|<</v;

/**
 * A text with quotation marks of every script as plain ones, each where it stood.
 *
 * @example
 * withPlainMarks('「Xong」, ‹rồi›') // '«Xong», «rồi»'
 */
export function withPlainMarks(text: string): string {
  if (!anyMark.test(text)) return text;
  return passFor.reduce((rest, [marks, plain]) => rest.replace(marks, plain), text);
}
