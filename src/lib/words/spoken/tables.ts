export const documentKinds: Record<string, string> = {
  ...{ QĐ: 'quyết định', NQ: 'nghị quyết', NĐ: 'nghị định', CT: 'chỉ thị', CTr: 'chương trình' },
  ...{ KH: 'kế hoạch', TTr: 'tờ trình', BC: 'báo cáo', TB: 'thông báo', KL: 'kết luận' },
};

/** Who issued a document, by the letters of its number. */
export const issuers: Record<string, string> = {
  ...{ UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', CP: 'Chính phủ' },
  ...{ TTg: 'Thủ tướng Chính phủ', TW: 'Trung ương', TU: 'Tỉnh ủy' },
  ...{ QH: 'Quốc hội', UBTVQH: 'Ủy ban Thường vụ Quốc hội' },
};

/** Abbreviations said in full, and those that people say as a word. */
export const abbreviations: Record<string, string> = {
  ...{ UBND: issuers.UBND!, HĐND: issuers.HĐND! },
  ...{ GRDP: 'tổng sản phẩm trên địa bàn', PCI: 'chỉ số năng lực cạnh tranh cấp tỉnh' },
  ...{ NTM: 'nông thôn mới', ĐBSCL: 'Đồng bằng sông Cửu Long' },
  ...{ EVN: 'Tập đoàn Điện lực Việt Nam', TP: 'thành phố' },
  ...{ OCOP: 'ô-cốp', 'Covid-19': 'cô-vít mười chín', 'COVID-19': 'cô-vít mười chín' },
};

export const measures: Record<string, string> = {
  ...{ km: 'ki-lô-mét', m: 'mét', ha: 'héc-ta', kg: 'ki-lô-gam', '°C': 'độ C' },
  ...{ 'km²': 'ki-lô-mét vuông', km2: 'ki-lô-mét vuông', 'm²': 'mét vuông', m2: 'mét vuông' },
  ...{ 'm³': 'mét khối', m3: 'mét khối' },
  ...{ kW: 'ki-lô-oát', MW: 'mê-ga-oát', kWh: 'ki-lô-oát giờ', kV: 'ki-lô-vôn' },
  ...{ USD: 'đô-la Mỹ', đ: 'đồng', VND: 'đồng', VNĐ: 'đồng' },
};

/** Counted nouns after which `a/b` is a share. */
export const shared =
  'xã|phường|thị trấn|huyện|tỉnh|thành phố|ấp|khóm|chỉ tiêu|tiêu chí|nhiệm vụ|dự án|trường|hộ|sản phẩm|đơn vị|doanh nghiệp|dịch vụ|đại biểu|phiếu|điểm';

/** Before which `a/b` is a place or a share. */
export const ranked = 'hạng|thứ|bậc|đạt';

/** After these capitals may be a Roman numeral. */
export const numbered = 'khóa|Đại hội|thứ|quý|thế kỷ|loại|hạng|cấp|chương|phần|phụ lục';
