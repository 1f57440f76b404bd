import { wordOf } from './terms.ts';

const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');
/** Rhymes with the marks that tell them apart. */
const rhymes = new Set(
  'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêt yêu'.split(
    ' ',
  ),
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
