import { canonicalNumber } from '../figures/figures.ts';

export interface Misshapen {
  text: string;
  index: number;
  write: string;
}

/** Whether the sources of a text record a value (a reading of `figuresIn`). */
export type Recorded = (reading: string) => boolean;

/** One form: what looks wrong, and what to write; undefined where the text is right after all. */
interface Form {
  pattern: RegExp;
  /** A number that may be a name instead: of a document, a version, a road, a telephone. */
  quantity?: true;
  write(match: RegExpExecArray, recorded: Recorded): string | undefined;
}

const day = String.raw`0?[1-9]|[12]\d|3[01]`;
const month = String.raw`0?[1-9]|1[0-2]`;
const year = String.raw`(?:19|20)\d\d`;
const date = String.raw`(?:${day})/(?:${month})(?:/${year})?`;
/** Not within a longer number, date, document number or address. */
const from = String.raw`(?<![\p{L}\d/_@#][.,/–-]?|\d[.,/–-])`;
const to = String.raw`(?![\p{L}\d_]|[.,/–-]\d|[/-]\p{L})`;
const shape = (...bodies: string[]) => new RegExp(`${from}(?:${bodies.join('|')})${to}`, 'gu');
const plain = (part: string | undefined) => String(Number(part));

/** Words before a number that is a name, not a quantity. */
const named =
  /(?:(?<!con |dân |chỉ |tổng |hệ |trị |một |đa )số|mã|mục|phần|điểm|khoản|[Đđ]iều|[Cc]hương|bảng|hình|phụ lục|phiên bản|Kế hoạch|Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Công văn|Thông báo|Tờ trình|Đề án|Luật|Báo cáo|[Qq]uốc lộ|[Tt]ỉnh lộ|Web|WCAG|ISO|TCVN|QCVN|công nghiệp|nông nghiệp|[Đđ]iện thoại|[Tt]ổng đài|[Hh]otline|[Ff]ax|Windows|Android)\s*:?\s*$/u;
/** Words before a number of four digits that is a year. */
const beforeYear =
  /(?:năm|từ|đến|tới|trước|sau|cuối|đầu|giữa|qua|và|sang|kỳ|đoạn|trong|hè|tết|mùa|vụ|[/–-])\s*$/iu;
const quantity = String.raw`(?:tỷ|tỉ|triệu|nghìn|tấn(?! công)|ha|MW|kW|kWh|km|km²|m²|USD)(?![\p{L}\d])`;

const forms: Form[] = [
  {
    // 26-08-2021, 26.8.2021, 26/08/2021; 2021-08-26; 08/2021
    pattern: shape(
      String.raw`(?<d>${day})(?<mark>[/.-])(?<m>${month})\k<mark>(?<y>${year})`,
      String.raw`(?<y>${year})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])`,
      String.raw`(?<!/)(?<m>0[1-9])/(?<y>${year})`,
    ),
    write: ({ groups: { d, m, y } = {} }) => [d && plain(d), plain(m), y].filter(Boolean).join('/'),
  },
  {
    // 2021-2025, 2021 – 2025, 30/4-1/5/2023
    pattern: shape(String.raw`(${year})\s?[-–—]\s?(${year})`),
    write: ([, a, b]) => (Number(a) < Number(b) ? `${a}–${b}` : undefined),
  },
  {
    pattern: shape(String.raw`(${date})\s?[-–—]\s?(${date})`),
    write: ([, a, b]) => `${a}–${b}`,
  },
  {
    // 10-12%
    pattern: shape(String.raw`(\d{1,3}(?:,\d+)?%?)-(\d{1,3}(?:,\d+)?)%`),
    write: ([, a, b]) => `${a}–${b}%`,
  },
  {
    // ngày 26.8, ngày 26-8
    pattern: new RegExp(String.raw`(?<=ngày )(${day})[.-](${month})${to}`, 'gu'),
    write: ([, d, m]) => `${plain(d)}/${plain(m)}`,
  },
  {
    // 10.04%, 7,986.8: a point that cannot be a thousands mark, so it was a decimal one
    quantity: true,
    pattern: shape(String.raw`(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2}|\d{4,})(\s?%)?`),
    write: ([text, whole = '', part = '', share = '']) =>
      /^\d\.0$/.test(text) ? undefined : vietnamese(`${whole}.${part}`) + share.trim(),
  },
  {
    // 1,234,567
    quantity: true,
    pattern: shape(String.raw`\d{1,3}(?:,\d{3}){2,}`),
    write: ([text]) => vietnamese(text),
  },
  {
    // 4,700: three decimals or thousands; the source decides, and nobody ends decimals in 0
    quantity: true,
    pattern: shape(String.raw`[1-9]\d{0,2},\d{3}`),
    write: ([text], recorded) => {
      const decimal = recorded(canonicalNumber(text, 'vi')) && !text.endsWith('0');
      return recorded(canonicalNumber(text, 'en')) && !decimal ? vietnamese(text) : undefined;
    },
  },
  {
    // 4 700
    quantity: true,
    pattern: shape(String.raw`[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?`),
    write: ([text], recorded) => {
      const joined = text.replace(/\s/g, '');
      return recorded(canonicalNumber(joined, 'vi'))
        ? vietnamese(joined.replace(',', '.'))
        : undefined;
    },
  },
  {
    // 4700: no year, no telephone number
    quantity: true,
    pattern: shape(String.raw`(?<!\d\s)[1-9]\d{3,11}(?:,\d+)?(?!\s\d)(\s?%)?`),
    write: (match) => {
      const [text, share = ''] = match;
      const { index, input } = match;
      const likeYear = /^(?:1[5-9]|20|21)\d\d$/.test(text);
      const measured = new RegExp(String.raw`^\s${quantity}`, 'u').test(
        input.slice(index + text.length, index + text.length + 10),
      );
      if (likeYear && (!measured || beforeYear.test(shortly(input, index)))) return undefined;
      return vietnamese(text.replace(share, '').replace(',', '.')) + share.trim();
    },
  },
  {
    // 3,92 %
    pattern: shape(String.raw`(\d+(?:\.\d{3})*(?:,\d+)?)\s+%`),
    write: ([, value = '']) =>
      `${value.includes('.') ? value : vietnamese(value.replace(',', '.'))}%`,
  },
];

/**
 * Every date, number and range of a text that is not in the one Vietnamese form: 26/8/2021;
 * 3,92%; 4.700; 2021–2025. What may be read in two ways is left alone unless the sources
 * decide; names of documents and versions are no quantities.
 *
 * @example
 * misshapenIn('tăng 10.04% ngày 26-08-2021', () => false)
 * // [{ text: '10.04%', index: 5, write: '10,04%' }, { text: '26-08-2021', index: 17, write: '26/8/2021' }]
 */
export function misshapenIn(text: string, recorded: Recorded): Misshapen[] {
  const found: Misshapen[] = [];
  if (!/\d/.test(text)) return found;
  const taken = new Uint8Array(text.length);
  for (const { pattern, quantity, write } of forms)
    for (const match of text.matchAll(pattern)) {
      const { 0: written, index } = match;
      const last = index + written.length - 1;
      if (taken[index] || taken[last]) continue;
      if (quantity && named.test(shortly(text, index))) continue;
      const right = write(match, recorded);
      if (right === undefined || right === written) continue;
      taken.fill(1, index, last + 1);
      found.push({ text: written, index, write: right });
    }
  return found.sort((a, b) => a.index - b.index);
}

/** The few characters before a place. */
function shortly(text: string, index: number): string {
  return text.slice(Math.max(0, index - 20), index);
}

/** A number in English or plain writing as Vietnamese writes it: thousands from four digits on. */
function vietnamese(english: string): string {
  const [whole = '', decimals] = english.replaceAll(',', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
