/** Vowel groups of Vietnamese syllables, without tone: what is not one of them is no Vietnamese word. */
const nuclei = new Set(
  `a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oă oai oao oay oe oeo oi ôi ơi oo
  ua uâ uây uê uêu ui uô uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu yê yêu`.split(/\s+/),
);
const syllable =
  /^(ngh|ng|nh|gh|gi(?=[aăâeêioôơuưy])|kh|ph|th|tr|ch|qu(?=[aăâeêioôơuưy])|[bcdđghklmnprstvx])?([aăâeêioôơuưy]+)(ch|ng|nh|[cmnpt])?$/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The word with its tone mark where this site puts it: the older placing of the press and of
 * official documents (hòa, khỏe, thủy, but quý, hoàn, toán). A word that is not one Vietnamese
 * syllable with one tone mark comes back as it is.
 *
 * @example
 * withToneInPlace('hoà') // 'hòa'
 * withToneInPlace('Uỷ') // 'Ủy'
 * withToneInPlace('đựơc') // 'được'
 */
export function withToneInPlace(word: string): string {
  const decomposed = word.normalize('NFD');
  const [tone, ...more] = decomposed.match(tones) ?? [];
  if (!tone || more.length) return word;
  const plain = decomposed.replace(tones, '').normalize('NFC');
  const [, onset = '', nucleus = '', coda = ''] = syllable.exec(plain.toLowerCase()) ?? [];
  if (!nuclei.has(nucleus)) return word;
  const at = onset.length + toneIndex(nucleus, coda);
  return `${plain.slice(0, at + 1)}${tone}${plain.slice(at + 1)}`.normalize('NFC');
}

/** Which letter of a vowel group carries the tone. */
function toneIndex(nucleus: string, coda: string): number {
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => nucleus.lastIndexOf(letter)));
  if (marked >= 0) return marked;
  if (nucleus.length === 3) return 1;
  return nucleus.length === 2 && coda ? 1 : 0;
}

/**
 * A text with every tone mark in its place.
 *
 * @example
 * withTonesInPlace('Uỷ ban, hoà bình') // 'Ủy ban, hòa bình'
 */
export function withTonesInPlace(text: string): string {
  return text.replace(/\p{L}+/gu, withToneInPlace);
}
