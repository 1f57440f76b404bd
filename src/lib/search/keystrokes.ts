import { wordOf } from './terms.ts';

const telexTones = 'sfrxj';
/** What each letter becomes by its second stroke. */
const telexDoubles: Record<string, string> = { a: '6', e: '6', o: '6', d: '9' };

/**
 * The key of the word meant by Telex or VNI keystrokes that were left unconverted, wherever the
 * strokes for marks stand.
 *
 * @example
 * keyOfKeystrokes('ddoojt') // 'dot569', as that of đột
 * keyOfKeystrokes('d9o65t') // 'dot569'
 */
export function keyOfKeystrokes(typed: string): string | undefined {
  if (!/^[a-z]+[a-z1-9]*$/.test(typed)) return undefined;
  const { letters, strokes } = /\d/.test(typed) ? vni(typed) : telex(typed);
  const marks = [...new Set(strokes.replace('8', '7'))].sort().join('');
  return marks ? wordOf(letters).bare + marks : undefined;
}

function vni(typed: string) {
  return { letters: typed.replace(/\d/g, ''), strokes: typed.replace(/\D/g, '') };
}

function telex(typed: string) {
  let [letters, strokes] = ['', ''];
  for (const stroke of typed) {
    const double = telexDoubles[stroke];
    if (/[aeiouy]/.test(letters) && telexTones.includes(stroke))
      strokes += telexTones.indexOf(stroke) + 1;
    else if (stroke === 'w') {
      strokes += '7';
      if (!/[aou]/.test(letters)) letters += 'u';
    } else if (double && letters.includes(stroke)) strokes += double;
    else letters += stroke;
  }
  return { letters, strokes };
}
