/** The words of the interface. Whatever is about this one plan lives in `content/`. */
export const ui = {
  skip: 'Tới nội dung chính',
  home: 'Trang chủ',
  menu: 'Mục lục',
  breadcrumbs: 'Vị trí của trang',
  topNav: 'Các trang chính',
  search: 'Tìm',
  searchLabel: 'Tìm trên cả trang web',
  noScriptSearch: [
    'Tìm kiếm cần JavaScript. Nếu trình duyệt không chạy JavaScript, hãy chọn ở mục lục dưới đây, hoặc mở ',
    ' rồi dùng lệnh tìm của trình duyệt (Ctrl+F).',
  ],
  contents: 'Trong trang này',
  past: 'Điều đã qua',
  whatToKnow: 'Điều cần biết',
  noSections: 'Trang chưa có mục nào.',
  updated: 'Cập nhật',
  history: 'Các lần sửa',
  permalink: (title: string) => `Địa chỉ của tiểu mục “${title}”`,
  sources: 'Nguồn của trang này',
  titles:
    'Nhan đề của nguồn đặt trong ngoặc kép; lời không có ngoặc kép là mô tả của ban biên tập.',
  legend: 'Đây là lời của ai?',
  previous: 'Trang trước',
  next: 'Trang sau',
  related: 'Xem thêm',
  bodies: 'Cơ quan được nói đến',
  matrix: 'Nhiệm vụ và giải pháp tương ứng',
  matrixNote: 'Cách đọc của ban biên tập, không phải lời của kế hoạch.',
  draft: 'Bản nháp: chỉ hiện khi xem thử, chưa đăng.',
  trial: 'Bản thử nghiệm, không phải trang của cơ quan nhà nước.',
  accessed: 'truy cập',
  printNote: 'Địa chỉ trang',
  sheetSources:
    'Số trong ngoặc vuông chỉ nguồn, kể dưới mỗi phần; địa chỉ và đoạn trích của từng nguồn',
} as const;

/** Where what is told here stands. */
export const toldAt = (place: string) => `(xem ${place})`;

/** Whether a body still exists. */
export const statusWords = {
  con: 'Vẫn còn',
  'doi-ten': 'Đã đổi tên',
  'khong-con': 'Không còn',
  'chua-ro': 'Chưa rõ',
} as const;

/** Between them a way is drawn; for whoever does not see it. */
export const thenNow = { then: 'Khi ấy:', now: 'Nay:' } as const;

/** Levels of bodies, in the order shown. */
export const levelWords = {
  'trung-uong': 'Trung ương',
  tinh: 'Cấp tỉnh',
  huyen: 'Cấp huyện',
  'bao-chi': 'Báo chí',
  'doan-the': 'Mặt trận và đoàn thể',
} as const;

export const citeWords = {
  cite: (title: string) => `Trích dẫn tiểu mục “${title}”`,
  address: 'Địa chỉ',
  download: 'Tệp cho phần mềm quản lý tài liệu:',
} as const;

/** How far the pages that a search found were read. */
export const searchReadWords = {
  'doan-dau': 'mỗi trang chỉ đọc được phần đầu',
  'toan-van': 'đọc trọn những trang tìm được',
} as const;

/** What was searched for in vain. */
export const searchWords = {
  heading: 'Đã tra những gì',
  about: (subject: string) => `Đã tra những gì về: ${subject}`,
  sought: 'Tìm',
  where: 'trong',
  words: 'bằng những chữ',
  when: (date: string) => `Tra ${/^\d+\//.test(date) ? 'ngày ' : ''}${date}`,
  send: 'Nếu có nguồn, xin gửi ban biên tập:',
  byForm: 'qua mẫu ở kho nội dung',
  byLetter: 'qua thư điện tử',
  byEditor: 'ở trang Sửa nội dung',
} as const;

/** Proposing a correction. */
export const channelWords = {
  edit: 'Sửa tiểu mục này',
  report: 'Báo lỗi',
  subject: (code: string) => `Báo lỗi ${code}`,
  byLetter: 'Báo lỗi qua thư điện tử',
  none: 'Hiện chưa có nơi nhận góp ý: bản thử nghiệm này chưa có đơn vị vận hành, nên chưa có hộp thư liên hệ và chưa có kho mã nguồn công khai.',
  repository: 'Kho mã nguồn, nơi đề nghị sửa và báo lỗi:',
  contact: 'Hộp thư của ban biên tập, không cần tài khoản:',
} as const;

export const feedWords = {
  title: (site: string) => `${site}: những chỗ đã sửa`,
  editors: (site: string) => `Ban biên tập trang “${site}”`,
  link: 'Theo dõi những chỗ đã sửa (Atom)',
} as const;

/** The cite control, made by script. */
export const citeActions = {
  heading: 'Trích dẫn',
  scopes: { unit: 'Câu này', clause: 'Tiểu mục này', page: 'Cả trang' },
  scope: 'Phần cần trích dẫn',
  citeUnit: 'Trích dẫn câu này',
  chooseUnit: 'Chọn câu',
  others: 'Mẫu ghi khác',
  close: 'Đóng',
  copy: 'Sao chép',
  copied: (what: string) => `Đã sao chép: ${what}.`,
  refused: 'Trình duyệt không cho sao chép; hãy chọn chữ rồi sao chép bằng tay.',
  share: 'Chia sẻ',
  correct: 'Sửa chỗ này',
  withSource: 'Khi sao chép một đoạn dài hoặc có số, kèm dòng ghi nguồn',
} as const;

/** The line that a copied passage carries. */
export const copiedWords = {
  source: 'Nguồn',
  ofEditors: 'lời của ban biên tập',
  sourcesAt: (address: string) => `xem ở ${address}`,
  retold: 'dẫn theo',
  clause: (title: string) => `tiểu mục “${title}”`,
  entry: (title: string) => `phần “${title}”`,
  row: (head: string) => `dòng “${head}”`,
  page: (title: string) => `mục “${title}”`,
  site: (name: string) => `trang web “${name}”`,
  dated: (date: string) => `bản ngày ${date}`,
} as const;

/** What is said where an address no longer holds what it held. */
export const formerWords = {
  heading: 'Tiểu mục đã chuyển hoặc đã rút',
  nowAt: 'nay là tiểu mục',
  pageMoved: 'Trang này đã chuyển tới',
  pageMovedTitle: (title: string) => `Đã chuyển: ${title}`,
  pageWithdrawnTitle: (title: string) => `Đã rút: ${title}`,
  pageWithdrawn: (date: string, why: string) =>
    `Trang này đã rút ngày ${date}. Lý do: ${withStop(why)}`,
  clauseWithdrawn: (date: string, why: string) => `đã rút ngày ${date}. Lý do: ${withStop(why)}`,
  pageKept: 'Địa chỉ đã đăng thì không bỏ: các tiểu mục từng có ở đây được kể dưới đây.',
  lastEdition: 'Lời cuối của tiểu mục này còn ở',
  edition: (date: string) => `bản lưu ngày ${date}`,
  noEdition: 'Chưa có bản lưu nào giữ tiểu mục này.',
  unitsGone: 'Câu cũ đã bỏ, tách hoặc gộp còn ở',
} as const;

export const shortLinkWords = {
  title: (label: string, code: string) => `${label} (${code})`,
  leads: (code: string) => `Địa chỉ ngắn ${code} dẫn tới`,
} as const;

/** A sentence with the mark that ends it. */
export function withStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
