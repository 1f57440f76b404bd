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
      /\b(?:2 mục tiêu|6 nhiệm vụ(?: trọng tâm)?|3 (?:khâu )?đột phá|11 (?:nhóm|mục)(?: nhiệm vụ,)?(?: giải pháp)?)(?![\p{L}\p{N}])/giu,
    reason: 'số phần của kế hoạch, do cây thư mục của trang xác định',
  },
  {
    pattern:
      /(?:mục tiêu|nhiệm vụ(?: trọng tâm)?|đột phá(?: chiến lược)?|(?:nhóm )?giải pháp) (?:thứ |số )?\d{1,2}(?![\p{L}\p{N}/%]|[.,]\d)/giu,
    reason: 'số thứ tự của một mục trong kế hoạch',
  },
  { pattern: /\b(?:mt|nv|dp|gp|th)-\d{1,3}\b/g, reason: 'mã mục' },
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
