const scales = 'tỷ|tỉ|triệu|nghìn|ngàn|trăm|chục|vạn';

const measures =
  'phần trăm|phần nghìn|điểm phần trăm|đồng|USD|đô la|euro|ha|héc-ta|hecta|km²|km|m²|m³|m|mét|tấn|tạ|kg|lít|MWp|MWh|MW|GW|kWh|kWp|kW|lần|điểm|bậc|hạng|tuổi|giờ|phút|năm(?! \\d)|tháng(?! \\d)|ngày(?! \\d)|tuần|quý';

/** What a text tells of its own parts, and of plans: seldom a fact of the world. */
const parts =
  'nhóm|bộ|cấp|ngành|văn bản|kết quả|nội dung|nhiệm vụ|giải pháp|mục tiêu|con|cái|bài|cuộc|đợt|mô hình|đề án';

const things =
  'suất|hộ|khẩu|người|lượt|đơn vị|dự án|doanh nghiệp|công trình|hợp tác xã|sản phẩm|tiêu chí|chỉ tiêu|lao động|học sinh|sinh viên|học viên|giường|bác sĩ|trường|lớp|cơ sở|khu kinh tế|khu công nghiệp|cụm công nghiệp|cụm|khu|nhà máy|tuyến|cầu|cảng|bến|tàu|cây|chiếc|căn nhà|căn|vụ|ca|xã|phường|thị trấn|thị xã|huyện|thành phố|tỉnh|ấp|khóm|thôn|sở|gói|mũi|liều|cán bộ|đảng viên|đảng bộ|chi bộ|nhà|tầng|làn|thửa|nông dân|thủ tục|hồ sơ|đại biểu|thành viên|nước|thị trường|địa phương|địa bàn|công dân|thanh niên|khách|trụ|dân tộc|di sản|bảo vật|dịch vụ|chương trình|kênh|công ty|ngôi|cơ quan chuyên môn|nghị quyết';

/** What a number before it measures. */
export const units = [scales, measures, things, parts].join('|');

/** Before which a number in words is a fact as one in digits is. */
export const factual = [scales, measures, things].join('|');

export const scale = new RegExp(String.raw`^\s+(${scales})(?![\p{L}\p{N}])`, 'iu');
export const unit = new RegExp(`^(?:${units})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * What follows a number that counts or measures: a share, a range, or a unit, with or without
 * a bracket before it; to stand after the number in a pattern.
 *
 * @example
 * new RegExp(`\\d+${counts}`, 'u').test('50 tỷ đồng') // true
 */
export const counts = String.raw`(?=\s*[%‰]|\s?[–—-]\s?\d|\s+[(“"]?(?:${units})(?![\p{L}\p{N}]))`;
