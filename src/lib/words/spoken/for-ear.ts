import { without, type Speech } from './rule.ts';
import { spoken } from './spoken.ts';

const inNumbers =
  'không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|phẩy';
/** A sign that no number stands beside says nothing to the ear; beside one it may change it, and stays to be refused. */
const loose = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:${inNumbers}) ?)[^\p{L}\p{M}\p{N}\s.,;:!?-](?! ?(?:${inNumbers})(?!\p{L}))`,
  'gu',
);

/**
 * A text as it is heard: spoken, without what only the eye sees. What is left out of a quotation is
 * said to be.
 *
 * @example
 * forEar('Phát triển kinh tế - xã hội (2 năm).', { style: 'nghin-linh' })
 * // 'Phát triển kinh tế xã hội, hai năm.'
 */
export function forEar(text: string, speech: Speech): string {
  const { known } = speech;
  const heard = known?.get(text) ?? heardOf(text, speech);
  known?.set(text, heard);
  return heard;
}

function heardOf(text: string, speech: Speech): string {
  const { words = {} } = speech;
  const plain = text
    .replace(/\[sic\]/g, '')
    .replace(/ & /g, ' và ')
    // Of “Chỉ số hiệu quả (PAPI)” the name goes on in what the letters stand for.
    .replace(/ \(([^() ]+)\)/g, (whole, name: string, at: number, all: string) => {
      const full = words[name];
      const before = all.slice(0, at);
      const begun = full && without(before, full);
      const isSaid =
        full?.includes(before.split(' ').slice(-3).join(' ')) ||
        (full && begun!.split(' ').length < full.split(' ').length - 2);
      return isSaid ? '' : whole;
    });
  return spoken(plain, speech)
    .replace(/ ?\[…\] ?/g, ', lược một đoạn, ')
    .replace(/["“”«»‘’[\]]/g, '')
    .replace(/ ?\(([^()]*)\)/g, ', $1,')
    .replace(/(?<=\p{Ll}) [–—-] (?=\p{Ll})/gu, ' ')
    .replace(/ ?[–—]+ ?| - /g, ', ')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, ' chấm ')
    .replace(/…/g, '')
    .replace(loose, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/\s+(?=[.,:;!?])/g, '')
    .replace(/[,;:]+(?=[.,;:!?])/g, '')
    .replace(/^[,;: ]+|[,;: ]+$/g, '');
}

/** How many syllables are read aloud: words that a hyphen joins are several. */
export function syllables(said: string): number {
  return said.split(/[\s-]+/).filter((part) => /\p{L}/u.test(part)).length;
}

/** Syllables a minute, calm enough for a loudspeaker. Assumed, not measured: pages say so. */
export const readingPace = 220;

/**
 * The time to read so many syllables aloud, in seconds.
 *
 * @example
 * secondsOf(220) // 60
 */
export const secondsOf = (count: number): number => Math.round((count / readingPace) * 60);
