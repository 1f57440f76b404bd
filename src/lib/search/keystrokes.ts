import { wordOf } from './terms.ts';

/** Strokes that set marks: digits; tones after a vowel, w, a letter that stood before. */
const strokes =
  /[1-9]|(?<=[aeiouy].*)[sfrxj]|(?<=[aou].*)w|(?<=a.*)a|(?<=e.*)e|(?<=o.*)o|(?<=d.*)d/g;

/** The digits of VNI by the letters of Telex; breve and horn are one. */
const digits: Record<string, string> = {
  ...{ s: '1', f: '2', r: '3', x: '4', j: '5', a: '6', e: '6', o: '6', w: '7', '8': '7', d: '9' },
};

/**
 * The key of the word meant by Telex or VNI keystrokes that were left unconverted, wherever the
 * strokes for marks stand.
 *
 * @example
 * keyOfKeystrokes('ddoojt') // 'dot569', as that of đột
 * keyOfKeystrokes('d9o65t') // 'dot569'
 */
export function keyOfKeystrokes(typed: string): string | undefined {
  const marks = (typed.match(strokes) ?? []).map((stroke) => digits[stroke] ?? stroke);
  if (!marks.length || !/^[a-z]+[a-z1-9]*$/.test(typed)) return undefined;
  return wordOf(typed.replace(strokes, '')).bare + [...new Set(marks)].sort().join('');
}
