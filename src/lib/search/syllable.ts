import { wordOf } from './terms.ts';

const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');
/** Rhymes with the marks that tell them apart: vowels and how they may end, `-` with nothing. */
const rhymes = new Set(
  [
    'a oa: - c ch m n ng nh p t',
    'ă â e o ô u: - c m n ng p t',
    'ê i: - ch m n nh p t',
    'iê ươ: c m n ng p t',
    'oă uô: c m n ng t',
    'ư: - c m n ng t',
    'ơ: - m n p t',
    'uê uy: - ch n nh t',
    'oe: - n t',
    'oo: c ng',
    'uâ: n ng t',
    'uyê: n t',
    'yê: m n t',
    'ai ao au ay âu ây eo êu ia iêu iu oai oao oay oeo oi ôi ơi ua uây ui uôi uơ uya uyu ưa ưi ươi ươu ưu y yêu: -',
  ].flatMap((line) => {
    const [vowels, ends] = line.split(': ').map((side) => side.split(' '));
    return vowels!.flatMap((vowel) => ends!.map((end) => vowel + end.replace('-', '')));
  }),
);
const bareRhymes = new Set([...rhymes].map((rhyme) => wordOf(rhyme).bare));
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word is built like a Vietnamese syllable: an onset, a rhyme and a tone that go together.
 * What is typed without marks is one if some marks make it one.
 *
 * @example
 * isSyllable('thôm') // true, though it means nothing
 * isSyllable('kih') // false
 */
export function isSyllable(written: string): boolean {
  const { bare, key } = wordOf(written);
  // What ends in a stop has one of two tones.
  if (key !== bare && /(?:c|ch|p|t)$/.test(bare) && !/[15]/.test(key.slice(bare.length)))
    return false;
  const letters =
    key === bare ? bare : written.normalize('NFD').replace(tones, '').normalize('NFC');
  const known = key === bare ? bareRhymes : rhymes;
  return onsets.some(
    (onset) => letters.startsWith(onset) && known.has(letters.slice(onset.length)),
  );
}
