import { firstOf } from './unseen.ts';

const signs = 'dấu câu gõ kiểu chữ Hán';

/**
 * Letters drawn like Latin ones, from Unicode's table of confusables (UTS #39,
 * `confusables.txt`): those of Cyrillic and Greek, and the few Latin ones that stand for
 * Vietnamese letters in text from old fonts. Each pair: the letter, what it passes for.
 */
const table: { name: string; pairs: string }[] = [
  {
    name: 'chữ Kirin (Nga)',
    pairs:
      'аa вb сc ԁd еe ѐè ёë ɡg һh іi їï јj кk ӏl мm оo рp ԛq гr ѕs тt ѵv ԝw хx уy үy ьb пn ' +
      'АA ВB СC ЕE ЀÈ ЁË ԌG НH ІI ЇÏ ЈJ КK ӀI МM ОO РP ԚQ ЅS ТT ѴV ԜW ХX УY ҮY З3 ЬB',
  },
  {
    name: 'chữ Hy Lạp',
    pairs:
      'αa γy εe ηn ιi κk νv οo ρp σo τt υu χx ϲc ϳj άá έé ίí όó ύú ' +
      'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ΆÁ ΈÉ ΊÍ ΌÓ ΎÝ',
  },
  { name: 'chữ nước ngoài trông giống chữ đ', pairs: 'ÐĐ ƉĐ ðđ' },
  { name: 'chữ nước ngoài trông giống chữ ư', pairs: 'ƣư ƢƯ' },
  { name: 'chữ i không chấm', pairs: 'ıi' },
  {
    name: 'chữ nước ngoài trông giống chữ số',
    pairs: 'Ƨ2 ƨ2 ƻ2 Ʒ3 Ƹ3 Ǯ3 Ȝ3 ȝ3 Ƽ5 ƽ5 Ƅ6 ƅ6 Ȣ8 ȣ8',
  },
  { name: signs, pairs: '。. 、, 〈“ 〉” 《“ 》” 「“ 」” 『“ 』” 【[ 】]' },
  { name: 'chữ giả chữ Latinh', pairs: 'ɑa ɡg ɩi ʟL ꞁl օo ոn սu һh' },
];

const known = new Map(
  table.flatMap(({ name, pairs }) =>
    pairs.split(' ').map((pair) => [pair[0]!, { name, instead: pair[1]! }] as const),
  ),
);

/** Full-width and small signs; full-width, mathematical, circled and squared letters and digits. */
const styled =
  /[\uFF01-\uFF5E\uFE50-\uFE6B\u249C-\u24E9\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/u;
/** Digits of other scripts, which no figure check reads. */
const foreignDigit = /[\p{Nd}--[0-9]]/v;
/**
 * Any letter but those that names and words here are written with: Latin ones as alphabets have
 * them (no phonetic, small capital or click letters) and Khmer. Braille is drawn in signs.
 */
const foreign =
  /[\p{L}--[A-Za-zªµº\u00C0-\u01BF\u01C4-\u024F\u1E00-\u1EFF\p{Script=Khmer}]]|[\u2801-\u28FF]/v;
/** A Khmer letter inside a Latin word. */
const mixed =
  /(?<=\p{Script=Latin}\p{M}*)[\p{L}&&\p{Script=Khmer}]|[\p{L}&&\p{Script=Khmer}](?=\p{M}*\p{Script=Latin})/v;
/** Marks piled on a letter, or laid over a digit: Vietnamese letters have theirs in one character. */
const piled =
  /(?<=[\p{M}&&\p{Script=Inherited}])[\p{M}&&\p{Script=Inherited}]|(?<=\p{Nd})[[\p{M}&&\p{Script=Inherited}]--\u20E3]/v;
/**
 * Any mark but those of Latin alphabets and Khmer, as one that strikes a letter out or rings it; a
 * Khmer letter bears three at most.
 */
const strange =
  /[\p{M}--[\u0300-\u0333\u0339-\u0362\u20E3\p{Script=Khmer}\p{Default_Ignorable_Code_Point}]]|(?<!\p{Script=Khmer})[\p{M}&&\p{Script=Khmer}]|(?<=[\p{M}&&\p{Script=Khmer}]{3})\p{M}/v;
const any = new RegExp(
  `[${[...known.keys()].join('')}]|${[styled, foreignDigit, foreign, mixed, piled, strange].map(({ source }) => source).join('|')}`,
  'v',
);

/**
 * The first character of a line that passes for another one.
 *
 * @example
 * firstLookAlike('Trа') // { character: 'а', column: 3, name: 'chữ Kirin (Nga)', instead: 'a' }
 */
export const firstLookAlike = firstOf(any, readingOf);

export function withoutLookAlikes(line: string): string {
  return line
    .replace(new RegExp(any, 'gv'), (each, at: number) => {
      const instead = readingOf(each).instead || each;
      // Full-width signs bring their own space.
      const opens = /[(“[]/.test(instead) && /[\p{L}\p{N}]$/u.test(line.slice(0, at));
      const ends = /[,.:;!?)”\]]/.test(instead) && /^\p{L}/u.test(line.slice(at + 1));
      return `${opens ? ' ' : ''}${instead}${ends ? ' ' : ''}`;
    })
    .normalize('NFC');
}

function readingOf(character: string): { name: string; instead: string } {
  const found = known.get(character);
  if (found) return found;
  if (foreignDigit.test(character) && !styled.test(character))
    return { name: 'chữ số của chữ viết khác', instead: digitOf(character) };
  if (styled.test(character)) {
    const instead = character.normalize('NFKC');
    return { name: /[\p{L}\p{N}]/u.test(instead) ? 'chữ kiểu trang trí' : signs, instead };
  }
  return /\p{M}/u.test(character)
    ? { name: 'dấu chồng lên chữ hay số', instead: '' }
    : { name: 'chữ lạ, không phải chữ Việt hay chữ Khmer', instead: '' };
}

/** Digits of a script stand in order, from zero: the value is how many of them stand right before. */
function digitOf(character: string): string {
  const code = character.codePointAt(0)!;
  let before = 0;
  while (before < 9 && foreignDigit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
