import { rules } from './rules.ts';
import type { Speech } from './rule.ts';

/**
 * A text as an announcer reads it: numbers, dates, units, numbers of documents and abbreviations
 * in words. What no rule names is copied; `unsaid` finds what of it cannot be said.
 *
 * @example
 * spoken('Năm 2024, GRDP tăng 10,04%.', { style: 'nghin-linh' })
 * // 'Năm hai nghìn không trăm hai mươi tư, tổng sản phẩm trên địa bàn tăng mười phẩy không bốn phần trăm.'
 */
export function spoken(text: string, speech: Speech): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const said = rules.reduce((told, rule) => rule(told, speech), plain);
  return said.replace(/ {2,}/g, ' ');
}

const unreadable = new RegExp(
  [
    String.raw`[\p{L}\p{N}&/.,-]*\p{N}[\p{L}\p{N}&/-]*`,
    String.raw`(?<![\p{L}\p{N}])[A-ZĐ]{2,}(?:&[A-ZĐ]+)?(?![\p{L}\p{N}])`,
    String.raw`[^\p{L}\p{M}\s.,;:!?…()“”"‘’'–—-]`,
  ].join('|'),
  'gu',
);

/**
 * What is left in a spoken text that nobody can read aloud: digits, signs, letters that stand for
 * words which nobody gave.
 *
 * @example
 * unsaid('chỉ số DTI → bốn') // ['DTI', '→']
 */
export function unsaid(said: string): string[] {
  return [...said.matchAll(unreadable)].map(([found]) => found);
}
