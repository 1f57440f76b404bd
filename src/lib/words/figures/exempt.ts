import { blanked } from '../blanked.ts';
import { wholeSaid } from '../spoken/numbers.ts';
import { writingPattern } from '../writings.ts';
import { counts } from './counted.ts';

/** What a content folder has of one part of the plan. */
export interface Part {
  /** How many sections readers find there; one of several where files could not be read. */
  published: readonly number[];
  /** How many there are with drafts. */
  all: number;
  /** The numbers that codes have or had, drafts' too; any where one could not be read. */
  codes: readonly number[] | 'any';
  /** How its codes start. */
  letters: string;
  /** How its sections are counted and how one is called by its number; what stands in brackets may be left out. */
  counted: readonly string[];
  ordinals: readonly string[];
}

/** What figures of a plan need no source. */
export interface Exempt {
  parts: Part[];
  /** Names with figures in them; what stands in brackets may be left out. */
  names: readonly string[];
}

const inWords = Array.from({ length: 21 }, (_, each) => wholeSaid(String(each), 'nghin-linh'));

/** One of some numbers, in digits or in words, for a pattern; of none, what matches nothing. */
const oneOf = (numbers: readonly number[]) =>
  numbers.length
    ? `(?:${numbers.flatMap((each) => [each, inWords[each] ?? []].flat()).join('|')})`
    : '(?!)';

/** How many sections there are; a writing of one syllable, which may begin another, stands alone. */
const counted = ({ published, counted }: Part) =>
  counted.map((writing) => {
    const alone = writing.includes(' ') ? '' : String.raw`(?! \p{L})`;
    return `${oneOf(published)} ${writingPattern(writing)}${alone}`;
  });

/** The ordinal of a section: its part in words, a number that part has, and nothing counted after it. */
const ordinal = ({ all, ordinals }: Part) => {
  const number = oneOf(Array.from({ length: all }, (_, at) => at + 1));
  const end = String.raw`(?![\p{L}\p{N}/%]|[.,]\d|${counts})`;
  return ordinals.map((words) => `${writingPattern(words)} (?:thứ |số )?${number}${end}`);
};

const code = ({ letters, codes }: Part) =>
  `${letters}-${codes === 'any' ? String.raw`[1-9]\d{0,2}` : oneOf(codes)}`;

/** No name ends where its figure goes on: nobody may call “chi 5” a name to say “chi 5.000”, “chi 5 tỷ” or “chi 5%”. */
const end = String.raw`(?![\p{L}\p{N}]|[.,]\d|\s?[%‰]|\s(?:tỷ|tỉ|triệu|nghìn|ngàn)(?!\p{L}))`;

function exemptFigures({ parts, names }: Exempt): RegExp[] {
  const any = (patterns: string[]) => `(?:${patterns.join('|') || '(?!)'})`;
  const edges = (pattern: string) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[.,])${pattern}${end}`, 'giu');
  return [
    // Of a disease, of a document, of what the plan is called.
    edges(any(names.map(writingPattern))),
    // How many sections a group has: the folder tells.
    edges(any(parts.flatMap(counted))),
    // Which of them one is, by its number and by its code.
    new RegExp(any(parts.flatMap(ordinal)), 'giu'),
    new RegExp(String.raw`\b${any(parts.map(code))}\b(?![/-])`, 'g'),
  ];
}

/**
 * Takes what is exempt out of texts before their figures are read: it is blanked out, so that
 * positions stay as they were.
 *
 * @example
 * withoutExempt({ parts: [], names: ['Covid-19'] })('Covid-19 giảm 3%') // '         giảm 3%'
 */
export function withoutExempt(exempt: Exempt): (text: string) => string {
  const patterns = exemptFigures(exempt);
  return (text) => patterns.reduce(blanked, text);
}
