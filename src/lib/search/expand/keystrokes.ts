import { stripMarks, keyOf } from '../../words/without-marks.ts';
import type { Vocabulary } from '../vocabulary.ts';

const telexTones: Record<string, number> = { s: 1, f: 2, r: 3, x: 4, j: 5 };
const vowels = 'aăâeêioôơuưy';

/**
 * Turns Telex or VNI keystrokes that were left unconverted into the word meant, when the
 * site has that word and does not have what was typed.
 *
 * @example
 * fromKeystrokes('ddoojt', vocabulary) // 'đột'
 * fromKeystrokes('d9o65t', vocabulary) // 'đột'
 */
export function fromKeystrokes(word: string, vocabulary: Vocabulary): string | undefined {
  if (!/^[a-z]+[a-z1-9]*$/.test(word) || vocabulary.writingsOf(stripMarks(word)).length)
    return undefined;
  const read = /\d/.test(word) ? readVni(word) : readTelex(word);
  return read && vocabulary.sameSyllable(keyOf(read.letters, read.tone));
}

interface Read {
  letters: string;
  tone: number;
}

function readTelex(word: string): Read | undefined {
  let letters = '';
  let tone = 0;
  for (const key of word) {
    const sawVowel = [...letters].some((letter) => vowels.includes(letter));
    if (sawVowel && telexTones[key]) tone = telexTones[key];
    else if (key === 'd' && letters.includes('d')) letters = letters.replace('d', 'đ');
    else if (key === 'w') letters = withHorn(letters) ?? `${letters}ư`;
    else if ('aeo'.includes(key) && letters.includes(key))
      letters = replaceLast(letters, key, circumflex[key]!);
    else letters += key;
  }
  return { letters, tone };
}

function readVni(word: string): Read | undefined {
  let letters = '';
  let tone = 0;
  for (const key of word) {
    if (!/\d/.test(key)) letters += key;
    else if (key <= '5') tone = Number(key);
    else {
      const changed = vniChange(letters, key);
      if (changed === undefined) return undefined;
      letters = changed;
    }
  }
  return { letters, tone };
}

const circumflex: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };

function vniChange(letters: string, digit: string): string | undefined {
  if (digit === '9') return letters.includes('d') ? letters.replace('d', 'đ') : undefined;
  if (digit === '7') return withHorn(letters.replace('a', '\0'))?.replace('\0', 'a');
  if (digit === '8') return letters.includes('a') ? replaceLast(letters, 'a', 'ă') : undefined;
  const last = [...letters].findLast((letter) => letter in circumflex);
  return last && replaceLast(letters, last, circumflex[last]!);
}

/** Puts the horn or breve where `w` puts it: uo → ươ, else the last of a, o, u. */
function withHorn(letters: string): string | undefined {
  if (/u[oơ]/.test(letters)) return letters.replace(/u[oơ]/, 'ươ');
  if (letters.includes('ưo')) return letters.replace('ưo', 'ươ');
  const horn: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' };
  const last = [...letters].findLast((letter) => letter in horn);
  return last && replaceLast(letters, last, horn[last]!);
}

function replaceLast(text: string, letter: string, by: string): string {
  const at = text.lastIndexOf(letter);
  return text.slice(0, at) + by + text.slice(at + letter.length);
}
