import { firstOf } from './unseen.ts';

/**
 * Numbers written as one sign (⑤ ⁵ ½ Ⅴ 🔟), which no figure check reads: Unicode's other and
 * letter numbers, and the few signs beside them.
 */
const sign = String.raw`[\p{No}\p{Nl}\u20E3\u{1F51F}\u{1F4AF}]`;
/** Units and formulas keep theirs: m², km³, CO₂. */
const unit = String.raw`(?<=(?<![\p{L}\p{N}])(?:da|[kcdhm])?m)[²³](?![\p{No}])`;
const formula = String.raw`(?<=\p{Lu})[₂-₉](?!\p{No})`;
const odd = String.raw`(?!${unit}|${formula})${sign}`;

/** Signs that Unicode gives no plain writing for: the first of a row, its value, how many there are, ten by ten. */
const rows: [first: number, value: number, length: number][] = [
  [0x24eb, 11, 10],
  [0x24f5, 1, 10],
  [0x24ff, 0, 1],
  [0x2776, 1, 30],
  [0x1f51f, 10, 1],
  [0x1f4af, 100, 1],
];

/**
 * The first such sign of a line.
 *
 * @example
 * firstNumberSign('Có ⑤ xã') // { character: '⑤', column: 4, name: 'ký hiệu số', instead: '5' }
 * firstNumberSign('Rộng 3 km²') // undefined
 */
export const firstNumberSign = firstOf(new RegExp(odd, 'u'), (character) => ({
  name: 'ký hiệu số',
  instead: plain(character),
}));

/**
 * The line with plain digits and letters in their place.
 *
 * @example
 * withPlainNumbers('⁵¹ xã, 1½ ha, Khóa Ⅹ') // '51 xã, 1 1/2 ha, Khóa X'
 */
export function withPlainNumbers(line: string): string {
  return line.replace(new RegExp(odd, 'gu'), (each, at: number) => {
    const written = plain(each);
    // 1½ is not 11/2.
    return written.includes('/') && /\d/.test(line[at - 1] ?? '') ? ` ${written}` : written;
  });
}

function plain(character: string): string {
  const code = character.codePointAt(0)!;
  const row = rows.find(([first, , length]) => first <= code && code < first + length);
  if (row) return String(row[1] + ((code - row[0]) % 10));
  const written = character.normalize('NFKC').replace('\u2044', '/');
  return written === character ? '' : written;
}
