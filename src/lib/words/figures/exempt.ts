import { counts } from './counted.ts';

/** What a content folder has of one part of the plan. */
export interface Part {
  /** How many sections readers find there; one of several where files could not be read. */
  published: readonly number[];
  /** How many there are with drafts. */
  all: number;
  /** The numbers that codes have or had, drafts' too; any where one could not be read. */
  codes: readonly number[] | 'any';
}

/** The parts of the plan by the letters of their codes; one that is not named has nothing. */
export type Parts = Partial<Record<string, Part>>;

const nothing: Part = { published: [], all: 0, codes: [] };

const inWords =
  'không một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám mười_chín hai_mươi'
    .split(' ')
    .map((words) => words.replace('_', ' '));

/** One of some numbers, in digits or in words, for a pattern; of none, what matches nothing. */
const oneOf = (numbers: readonly number[]) =>
  numbers.length
    ? `(?:${numbers.flatMap((each) => [each, inWords[each] ?? []].flat()).join('|')})`
    : '(?!)';

/** The ordinal of a section: its part in words, a number that part has, and nothing counted after it. */
const ordinal = (words: string, { all }: Part) =>
  String.raw`(?:${words}) (?:thứ |số )?${oneOf(Array.from({ length: all }, (_, at) => at + 1))}(?![\p{L}\p{N}/%]|[.,]\d|${counts})`;

/** The code of a section. */
const code = (letters: string, { codes }: Part) =>
  `${letters}-${codes === 'any' ? String.raw`[1-9]\d{0,2}` : oneOf(codes)}`;

/** Figures that need no source: the one list, each with its reason. */
function exemptFigures(parts: Parts): { pattern: RegExp; reason: string }[] {
  const [mt, nv, dp, gp, th] = ['mt', 'nv', 'dp', 'gp', 'th'].map(
    (letters) => parts[letters] ?? nothing,
  ) as [Part, Part, Part, Part, Part];
  return [
    { pattern: /\bCovid-19\b/gi, reason: 'tên bệnh' },
    {
      pattern: /\b1740\/QĐ-UBND\b|(?:Kế hoạch|Quyết định)(?: hành động)?(?: số)? 1740\b/gi,
      reason: 'tên của chính văn bản mà cả trang này nói về',
    },
    {
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}]|\d[.,])(?:${[
          `${oneOf(mt.published)} mục tiêu`,
          `${oneOf(nv.published)} nhiệm vụ(?: trọng tâm)?`,
          `${oneOf(dp.published)} (?:khâu )?đột phá`,
          String.raw`${oneOf(gp.published)} (?:nhóm|mục)(?:(?: nhiệm vụ,)? giải pháp|(?! \p{L}))`,
        ].join('|')})(?![\p{L}\p{N}])`,
        'giu',
      ),
      reason: 'số phần của kế hoạch, do cây thư mục của trang xác định',
    },
    {
      pattern: new RegExp(
        [
          ordinal('mục tiêu', mt),
          ordinal('nhiệm vụ(?: trọng tâm)?', nv),
          ordinal('đột phá(?: chiến lược)?', dp),
          ordinal('(?:nhóm )?giải pháp', gp),
        ].join('|'),
        'giu',
      ),
      reason: 'số thứ tự của một mục trong kế hoạch',
    },
    {
      pattern: new RegExp(
        String.raw`\b(?:${[code('mt', mt), code('nv', nv), code('dp', dp), code('gp', gp), code('th', th)].join('|')})\b(?![/-])`,
        'g',
      ),
      reason: 'mã của một mục có trong kế hoạch',
    },
    { pattern: /\b(?:Nghị định (?:số )?)30\/2020\/NĐ-CP\b/g, reason: 'tên văn bản về thể thức' },
  ];
}

/**
 * Takes what is exempt out of texts before their figures are read, for a plan of some parts:
 * it is blanked out, so that positions stay as they were.
 *
 * @example
 * withoutExempt({})('Covid-19 giảm 3%') // '         giảm 3%'
 */
export function withoutExempt(parts: Parts): (text: string) => string {
  const exempt = exemptFigures(parts);
  return (text) =>
    exempt.reduce(
      (rest, { pattern }) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
      text,
    );
}
