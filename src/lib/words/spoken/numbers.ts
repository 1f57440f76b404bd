/** How numbers are said: `nghìn`, `linh`, `mươi tư`, or as on southern radio `ngàn`, `lẻ`, `mươi bốn`. */
export const speechStyles = ['nghin-linh', 'ngan-le'] as const;
export type SpeechStyle = (typeof speechStyles)[number];

/** The digits by their plain names, from nought on. */
export const digitNames = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A digit by its plain name, each for itself. */
export const digitsSaid = (digits: string): string =>
  [...digits].map((digit) => digitNames[Number(digit)]).join(' ');

/**
 * A whole number as it is said; zeros before it are silent.
 *
 * @param digits nothing but digits
 * @example
 * wholeSaid('8000001', 'nghin-linh') // 'tám triệu không nghìn không trăm linh một'
 */
export function wholeSaid(digits: string, style: SpeechStyle): string {
  const value = digits.replace(/^0+(?=\d)/, '');
  const milliards = value.slice(0, -9);
  if (!milliards) return groupsSaid(value, style);
  const rest = value.slice(-9);
  const said = `${wholeSaid(milliards, style)} tỷ`;
  return /[1-9]/.test(rest) ? `${said} ${groupsSaid(rest, style)}` : said;
}

/** Up to nine digits in groups of three; zero groups at the end are silent. */
function groupsSaid(digits: string, style: SpeechStyle): string {
  const groups = digits.match(/\d{1,3}(?=(?:\d{3})*$)/g)!;
  const last = groups.findLastIndex((group) => Number(group) > 0);
  const orders = ['', style === 'ngan-le' ? ' ngàn' : ' nghìn', ' triệu'];
  return groups
    .slice(0, Math.max(last, 0) + 1)
    .map((group, at) => `${groupSaid(group, style)}${orders[groups.length - 1 - at]}`)
    .join(' ');
}

/** One to three digits; with three the hundreds are said, even none. */
function groupSaid(group: string, style: SpeechStyle): string {
  if (group === '000') return 'không';
  const [ones = 0, tens = 0, hundreds] = [...group].reverse().map(Number);
  const before = hundreds === undefined ? '' : `${digitNames[hundreds]} trăm`;
  return [before, ...belowHundred(tens, ones, style, before !== '')].filter(Boolean).join(' ');
}

function belowHundred(tens: number, ones: number, style: SpeechStyle, after: boolean): string[] {
  if (tens === 0) {
    if (!after) return [digitNames[ones]!];
    return ones ? [style === 'ngan-le' ? 'lẻ' : 'linh', digitNames[ones]!] : [];
  }
  const five = ones === 5 ? 'lăm' : digitNames[ones]!;
  if (tens === 1) return ones ? ['mười', five] : ['mười'];
  const four = style === 'ngan-le' ? 'bốn' : 'tư';
  const last = ones === 1 ? 'mốt' : ones === 4 ? four : five;
  return ones ? [digitNames[tens]!, 'mươi', last] : [digitNames[tens]!, 'mươi'];
}

/**
 * A number as written, dots grouping and a comma before decimals, as it is said.
 *
 * @example
 * numberSaid('1.351,14', 'ngan-le') // 'một ngàn ba trăm năm mươi mốt phẩy một bốn'
 */
export function numberSaid(written: string, style: SpeechStyle): string {
  const [whole = '', decimals] = written.split(',');
  const said = wholeSaid(whole.replaceAll('.', ''), style);
  return decimals === undefined ? said : `${said} phẩy ${digitsSaid(decimals)}`;
}

const roman = /^(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The digits of a Roman numeral under a hundred, as written in capitals; none where it is none. */
export function romanDigits(written: string): string | undefined {
  if (!roman.test(written)) return undefined;
  const letters = [...written].map((letter) => values[letter]!);
  return String(
    letters.reduce((sum, value, at) => sum + (value < (letters[at + 1] ?? 0) ? -value : value), 0),
  );
}
