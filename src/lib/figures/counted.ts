/** What a number before it measures. */
export const units =
  'tỷ|tỉ|triệu|nghìn|ngàn|trăm|chục|vạn|phần trăm|phần nghìn|đồng|USD|đô la|euro|ha|héc-ta|hecta|km|km²|m²|m³|mét|tấn|tạ|kg|lít|MW|MWp|kW|kWh|lần|suất|hộ|khẩu|người|lượt|đơn vị|dự án|doanh nghiệp|công trình|hợp tác xã|sản phẩm|tiêu chí|chỉ tiêu|lao động|học sinh|sinh viên|giường|bác sĩ|trường|lớp|cơ sở|cụm|khu|nhà máy|tuyến|cầu|cảng|bến|tàu|đề án|mô hình|cây|con|chiếc|cái|căn|bộ|vụ|cuộc|đợt|bài|ca|giờ|phút|điểm|bậc|hạng|xã|phường|thị trấn|thị xã|huyện|thành phố|tỉnh|ấp|khóm|thôn|sở|ngành|cấp|nhóm|gói|mũi|liều|cán bộ|đảng viên|chi bộ|nhà|tầng|làn|thửa|nông dân|thủ tục|hồ sơ|văn bản|đại biểu|thành viên|nước|thị trường|nhiệm vụ|giải pháp|mục tiêu|kết quả|nội dung|năm(?! \\d)|tháng(?! \\d)|ngày(?! \\d)|tuần|quý';

/**
 * What follows a number that counts or measures: a share, a range, or a unit, with or without
 * a bracket before it; to stand after the number in a pattern.
 *
 * @example
 * new RegExp(`\\d+${counts}`, 'u').test('50 tỷ đồng') // true
 */
export const counts = String.raw`(?=\s*[%‰]|\s?[–—-]\s?\d|\s+[(“"]?(?:${units})(?![\p{L}\p{N}]))`;
