import { counts } from './counted.ts';

/** How many sections each part of the plan has, by the letters of their codes. */
const sections = { mt: 2, nv: 6, dp: 3, gp: 11, th: 3 };

/** The numbers a section of a part may have, for a pattern. */
const numbersOf = (part: keyof typeof sections) =>
  `(?:${Array.from({ length: sections[part] }, (_, at) => at + 1).join('|')})`;

/** The ordinal of a section: its part in words, a number that part has, and nothing counted after it. */
const ordinal = (words: string, part: keyof typeof sections) =>
  String.raw`(?:${words}) (?:thứ |số )?${numbersOf(part)}(?![\p{L}\p{N}/%]|[.,]\d|${counts})`;

/**
 * Figures that need no source: the one list, each with its reason. What matches is
 * taken out of the text before its figures are read.
 */
export const exemptFigures: { pattern: RegExp; reason: string }[] = [
  { pattern: /\bCovid-19\b/gi, reason: 'tên bệnh' },
  {
    pattern: /\b1740\/QĐ-UBND\b|(?:Kế hoạch|Quyết định)(?: hành động)?(?: số)? 1740\b/gi,
    reason: 'tên của chính văn bản mà cả trang này nói về',
  },
  {
    pattern:
      /\b(?:2 mục tiêu|6 nhiệm vụ(?: trọng tâm)?|3 (?:khâu )?đột phá|11 (?:nhóm|mục)(?:(?: nhiệm vụ,)? giải pháp|(?! \p{L})))(?![\p{L}\p{N}])/giu,
    reason: 'số phần của kế hoạch, do cây thư mục của trang xác định',
  },
  {
    pattern: new RegExp(
      [
        ordinal('mục tiêu', 'mt'),
        ordinal('nhiệm vụ(?: trọng tâm)?', 'nv'),
        ordinal('đột phá(?: chiến lược)?', 'dp'),
        ordinal('(?:nhóm )?giải pháp', 'gp'),
      ].join('|'),
      'giu',
    ),
    reason: 'số thứ tự của một mục trong kế hoạch',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${(['mt', 'nv', 'dp', 'gp', 'th'] as const).map((part) => `${part}-${numbersOf(part)}`).join('|')})\b(?![/-])`,
      'g',
    ),
    reason: 'mã của một mục có trong kế hoạch',
  },
  { pattern: /\b(?:Nghị định (?:số )?)30\/2020\/NĐ-CP\b/g, reason: 'tên văn bản về thể thức' },
];

/**
 * The text with exempt figures blanked out; positions stay as they were.
 *
 * @example
 * withoutExempt('Covid-19 giảm 3%') // '         giảm 3%'
 */
export function withoutExempt(text: string): string {
  return exemptFigures.reduce(
    (rest, { pattern }) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}
