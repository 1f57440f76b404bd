import { eitherCase } from './either-case.ts';

/** Words of two and three syllables that a title keeps on one line; names and numbers it finds by itself. */
const compounds = `
  nông thôn mới|kinh tế biển|khu kinh tế|khu công nghiệp|cơ sở hạ tầng|chưa rõ|bao giờ|bao nhiêu|ban biên tập
  kế hoạch|kết quả|mục tiêu|nhiệm vụ|giải pháp|trọng tâm|đột phá|chiến lược|chỉ tiêu|quyết định
  đặt ra|báo cáo|tổ chức|thực hiện|tình hình|nội dung|giải thích|thời gian|thay đổi|lịch sử
  cơ quan|đơn vị|thuật ngữ|bối cảnh|mục lục|trích dẫn|toàn văn|góp ý|tìm kiếm|văn bản|cấp trên
  kinh tế|xã hội|văn hóa|môi trường|khí hậu|tài nguyên|đất đai|nhân lực|nguồn lực|hạ tầng|đô thị
  công nghiệp|hiện đại|khoa học|công nghệ|đổi mới|sáng tạo|chính quyền|hiệu lực|hiệu quả
  quốc phòng|an ninh|trật tự|an toàn|đối ngoại|hội nhập|quốc tế|pháp luật|dân chủ|thể chế
  phát triển|xây dựng|nâng cao|đẩy mạnh|tập trung|kiểm soát|chất lượng|con người|đời sống|nhân dân
  hệ thống|chính trị|đại dịch|phục hồi|tuyên truyền|phối hợp|tổng kết|giữa kỳ|hằng năm
  thông tin|số liệu|con số|câu hỏi|có thể|tỷ lệ|thất nghiệp|công nhận|tương ứng
`;

const held = new RegExp(
  `(${[
    String.raw`(?<!\p{L})(?:${eitherCase(compounds.trim().replace(/\s*\n\s*/g, '|'))})(?!\p{L})[,.;:?]?`,
    // A name of a place, a person, a body: capital letters in a row.
    String.raw`(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})[,.;:?]?`,
    // A name with a number.
    String.raw`(?<!\p{L})\p{Lu}\p{L}+-\d+[,.;:?]?`,
    // A span of years or dates.
    String.raw`(?<![\p{L}\d])\d+(?:[./]\d+)*–\d+(?:[–./]\d+)*[,.;:?]?`,
  ].join('|')})`,
  'gu',
);

/** A piece of a title; what is held stays on one line where that has room. */
interface TitlePiece {
  text: string;
  held: boolean;
}

/**
 * A title by what stays together on a line: by markup, since the characters of a title are quoted,
 * searched and copied.
 *
 * @example
 * titlePieces('Xây dựng nông thôn mới').map(({ text }) => text)
 * // ['Xây dựng', ' ', 'nông thôn mới']
 */
export function titlePieces(title: string): TitlePiece[] {
  const pieces = title.split(held).map((text, at) => ({ text, held: at % 2 === 1 }));
  return pieces.filter(({ text }) => text);
}
