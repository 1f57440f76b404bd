import { withPlainMarks } from './quotations-in.ts';

/** Words that say who says something, wherever the quotation comes after them. */
const speech = [
  'nói|viết(?! tắt)|nêu(?! trên)|ghi|hứa|khẳng định|phát biểu|tuyên bố|nhấn mạnh|cam kết|thừa nhận|trả lời',
  'cho (?:biết|hay|rằng|là|thấy)|thông báo|báo cáo|chia sẻ|bày tỏ|giải thích|kết luận|cảnh báo|chỉ đạo|yêu cầu',
  'đề nghị|kêu gọi|nhận xét|đánh giá|bình luận|tiết lộ|xác nhận|bác bỏ|phủ nhận|công bố|trình bày|dẫn lời',
  'lưu ý|tố cáo|quả quyết|thú nhận|tâm sự|phàn nàn|than phiền|phản ánh|đề ra|đặt ra|quy định',
].join('|');
/** Words that do so right before or behind it, and mean something else elsewhere. */
const brief = 'đáp|kể|hỏi|bảo|dặn|chê|khen|phê|than|trích|đăng|nhắc|mô tả|giật tít|chạy tít';
const speaker =
  '(?:ông|bà|chủ tịch|bí thư|giám đốc|thủ tướng|bộ trưởng|lãnh đạo|đại diện|cán bộ|người dân|phóng viên|nhà báo|chuyên gia|đại biểu)(?!\\p{L})';
/** Nobody says what is not said, how one should write, or what the editors say of their own pages. */
const somebody = String.raw`(?<=[\p{L}\p{N})”"»],?\s+)(?<!(?:(?:không|chưa|chẳng)(?: hề| từng| thấy)?|cách|điều|(?:trang này|ban biên tập)(?: chỉ| đã| sẽ)?) )`;
const writes = String.raw`(?<!(?:mẫu|phải|cần|nên|hãy|xin|đừng|ô|chỗ) (?=viết|ghi))`;

/** To the end of the clause, some words at most. */
const rest = '[^.;:!?]{0,60}';

const before = new RegExp(
  [
    String.raw`${somebody}${writes}(?:${speech}|${brief})(?: (?:rõ|thêm|lại|ngay|thẳng|đúng|như sau|rằng|là|chữ|câu|lời|cụm từ))*[ :,|–—-]*`,
    String.raw`${somebody}${writes}(?:${speech})(?!\p{L})(?: (?:với|trước|tại|trên) ${rest}|${rest}(?::| (?:rằng|là|câu|chữ|lời|cụm từ))) ?`,
    String.raw`${somebody}(?:gọi|coi|xem|ví) (?!tắt|chung|nôm na|là)${rest} (?:là|như) `,
    String.raw`(?<!\p{L})${speaker}${rest}(?: ?[:|–—-]| gọi là|${somebody}(?:${speech})(?!\p{L})${rest}) ?`,
    String.raw`(?<!\p{L})theo(?: lời)?(?: của)? ${speaker}${rest}`,
  ]
    .map((form) => `(?:${form})$`)
    .join('|'),
  'iu',
);
const behind = new RegExp(
  [
    String.raw` ?[,–—-] ?(?:[\p{L}\p{N}.]+ ){1,10}?(?:${speech}|${brief})(?!\p{L})[^.,;:!?]{0,40}(?:[.,;:!?]|$)`,
    String.raw` ?[,–—-]? ?${speaker}${rest}${somebody}(?:${speech}|${brief})(?!\p{L})`,
    String.raw` ?[–—(-] ?(?:lời )?(?:của )?${speaker}`,
    String.raw` ?,? ?(?:là|theo) (?:(?:câu nói|lời nói|khẳng định|tuyên bố|cam kết|phát biểu|lời hứa) của|(?:(?:lời|câu)(?: của)?|của) ${speaker})`,
  ]
    .map((form) => `^(?:${form})`)
    .join('|'),
  'iu',
);
/** Quotations that stand in one row share who says them. */
const quotedBefore = /(?:["“«‘'][^"“”«»‘’']*["”»’'](?: ?(?:[,;]|và|hoặc|hay|rồi))? ?)+$/u;

/**
 * Whether what stands between two texts is told as the words of somebody: by a verb of saying with
 * its subject, before or behind it.
 *
 * @example
 * isAscribed('Chủ tịch tỉnh nói: ', '.') // true
 * isAscribed('Chữ ', ' có nghĩa rộng.') // false
 */
export function isAscribed(textBefore: string, textBehind: string): boolean {
  const folded = (text: string) => text.replace(/\s+/g, ' ');
  const start = withPlainMarks(folded(textBefore)).replace(quotedBefore, '');
  return before.test(start) || behind.test(folded(textBehind));
}
