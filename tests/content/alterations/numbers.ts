import type { Told } from './told.ts';

/** A number that counts or measures something, as the sampler sees it: digits and the words beside. */
export interface Amount {
  told: Told;
  start: number;
  end: number;
  digits: string;
  /** `nghìn`, `triệu`, `tỷ`, as written; none for most. */
  scale: string;
  /** `%` or the word it counts; `hạng` of a rank. */
  word: string;
}

/** Words that follow numbers in this content and are no units. */
const others =
  /^(?:và|của|cả|là|cũng|trong|do|về|đến|được|cho|số|ghi|đặt|theo|tăng|giảm|hay|ở|từ|với|đều|so|mới|nhiệm|đột|nhóm|mục|giải|khâu|yêu|tháng|ngày|giờ)$/iu;

/** Notes, names, codes, dates and document numbers: of these no amount is made. */
const blanked =
  /\[@[^\]]*\]|\{#[^}]*\}|\]\([^)]*\)|`[^`]*`|\d{1,2}\/\d{1,2}(?:\/\d{4})?(?!\d| (?:xã|huyện|chỉ|đơn|dịch))|\d{1,2}\/\d{4}|\d+(?:\/\d+)?[/-][A-ZĐ][\p{L}\d-]*|(?:số|Kế hoạch|Chỉ thị|Quyết định|Nghị quyết) \d+|\p{L}+-?\d+|\d[A-Z]|(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?(?![\d.,]\d)/gu;

export function blank(text: string): string {
  return text.replace(blanked, (found) => ' '.repeat(found.length));
}

/** Units of two or three words, as this content writes them. */
const compounds =
  'đơn vị|dự án|doanh nghiệp|chương trình|chỉ tiêu|thị trấn|thị xã|thành phố|địa phương|công trình|công dân|nhà máy|căn nhà|lao động|thanh niên|sinh viên|dịch vụ|lượt khách|bảo vật|di sản|khu kinh tế';

const amount = new RegExp(
  String.raw`(?<rank>(?:hạng|thứ) )?(?<![\d/.,–-])(?<digits>\d+(?:\.\d{3})*(?:,\d+)?(?:\/\d+)?)(?![\d/–])(?: (?<scale>(?:nghìn |triệu |tỷ )+))?(?:(?<share>%)| ?(?<word>(?:${compounds})(?!\p{L})|\p{L}+²?))?`,
  'gu',
);

/** The amounts of a unit that measure something the sampler knows. */
export function amountsOf(told: Told): Amount[] {
  const text = blank(told.text);
  return [...text.matchAll(amount)].flatMap(({ index, groups = {} }): Amount[] => {
    const { rank, digits = '', scale = '', share, word = '' } = groups;
    const start = index + (rank?.length ?? 0);
    const unit = share ?? (rank ? 'hạng' : others.test(word) ? '' : word);
    return unit
      ? [{ told, start, end: start + digits.length, digits, scale: scale.trim(), word: unit }]
      : [];
  });
}

const digit = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number below a thousand as it is spoken. */
export function inWords(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const last =
    ones === 5 && tens ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : ones ? digit[ones] : '';
  const words = [
    hundreds ? `${digit[hundreds]} trăm` : '',
    tens > 1 ? `${digit[tens]} mươi` : tens ? 'mười' : hundreds && ones ? 'linh' : '',
    last,
  ];
  return words.filter(Boolean).join(' ') || 'không';
}
