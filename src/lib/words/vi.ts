/** The words of the interface. Whatever is about this one plan lives in `content/`. */
export const ui = {
  skip: 'Tới nội dung chính',
  home: 'Trang chủ',
  menu: 'Mục lục',
  breadcrumbs: 'Vị trí của trang',
  topNav: 'Các trang chính',
  search: 'Tìm',
  searchLabel: 'Tìm trên cả trang web',
  contents: 'Trong trang này',
  past: 'Điều đã qua',
  whatToKnow: 'Điều cần biết',
  noSections: 'Trang chưa có mục nào.',
  updated: 'Cập nhật',
  history: 'Lịch sử thay đổi',
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

/** Levels of bodies, in the order shown. */
export const levelWords = {
  'trung-uong': 'Trung ương',
  tinh: 'Cấp tỉnh',
  huyen: 'Cấp huyện',
  'bao-chi': 'Báo chí',
  'doan-the': 'Mặt trận và đoàn thể',
} as const;

/** How a clause is cited. */
export const citeWords = {
  cite: (title: string) => `Trích dẫn tiểu mục “${title}”`,
  address: 'Địa chỉ',
  download: 'Tệp cho phần mềm quản lý tài liệu:',
} as const;

/** What was searched for in vain. */
export const searchWords = {
  heading: 'Đã tra những gì',
  about: (subject: string) => `Đã tra những gì về: ${subject}`,
  sought: 'Đã tìm',
  where: 'Tìm ở',
  words: 'Bằng những chữ',
  when: (date: string) => `Tra ${/^\d+\//.test(date) ? 'ngày ' : ''}${date}`,
  read: {
    'doan-dau': 'chỉ đọc được đoạn đầu của bản lưu trang công khai',
    'toan-van': 'đọc trọn những trang tìm được',
  },
  send: 'Nếu có nguồn, xin gửi ban biên tập:',
  byForm: 'qua mẫu ở kho nội dung',
  byLetter: 'qua thư điện tử',
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

/** The feed of changes. */
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
  page: (title: string) => `mục “${title}”`,
  site: (name: string) => `trang web “${name}”`,
  dated: (date: string) => `bản ngày ${date}`,
} as const;

/** What is said where an address no longer holds what it held. */
export const formerWords = {
  oldId: (id: string) => `Mã cũ: ${id}`,
  heading: 'Tiểu mục đã chuyển hoặc đã rút',
  nowAt: 'nay là tiểu mục',
  pageMoved: 'Trang này đã chuyển tới',
  pageMovedTitle: (title: string) => `Đã chuyển: ${title}`,
  pageWithdrawnTitle: (title: string) => `Đã rút: ${title}`,
  pageWithdrawn: (date: string, why: string) =>
    `Trang này đã rút ngày ${date}. Lý do: ${withStop(why)}`,
  clauseWithdrawn: (date: string, why: string) => `đã rút ngày ${date}. Lý do: ${withStop(why)}`,
  pageKept: 'Địa chỉ đã đăng thì không bỏ: các tiểu mục từng có ở đây được kể dưới đây.',
  lastEdition: 'Bản cuối còn giữ tiểu mục này:',
  edition: (date: string) => `bản lưu ngày ${date}`,
  noEdition: 'Chưa có bản lưu nào giữ tiểu mục này.',
  unitsGone: (date: string) => `Từ ngày ${date}, có câu cũ đã bỏ, tách hoặc gộp; câu ấy còn ở`,
  unitsGoneSince: (date: string) =>
    `Sau ngày ${date}, có câu cũ đã bỏ, tách hoặc gộp; câu ấy còn ở`,
} as const;

/** The page of a short link. */
export const shortLinkWords = {
  title: (label: string, code: string) => `${label} (${code})`,
  leads: (code: string) => `Địa chỉ ngắn ${code} dẫn tới`,
} as const;

/** A frozen copy of the whole plan, and the page that lists them. */
export const editionWords = {
  title: (edition: string) => `Bản lưu của trang này, ${edition}`,
  clause: (page: string, clause: string, date: string) =>
    `${page}: ${clause}, bản lưu ngày ${date}`,
  ofClause: (date: string) =>
    `Bản lưu của tiểu mục này, ngày ${date}: chữ ở đây không bao giờ sửa nữa.`,
  stands: 'Trên trang hiện hành, lời văn này vẫn đứng nguyên.',
  reworded: 'Nay tiểu mục này đã đổi lời.',
  withdrawn: 'Tiểu mục này',
  notThere: 'Tiểu mục này nay không còn trên trang.',
  wordsChanged: 'Những chữ đã đổi sau bản lưu này',
  citeAs: 'Muốn dẫn lời văn này, ghi:',
  citation: (page: string, clause: string, site: string, date: string, address: string) =>
    `Mục “${page}”, tiểu mục “${clause}”, trang web “${site}”, bản lưu ngày ${date}, ${address}`,
  leads: (edition: string) => `Bản lưu ${edition} giữ nguyên lời văn của`,
  frozen: (date: string) =>
    `Bản lưu của ngày ${date}, giữ nguyên để trích dẫn: chữ ở đây không bao giờ sửa nữa.`,
  numbered: (number: number) => `Đây là bản thứ ${number} làm trong ngày ấy.`,
  current: 'Nội dung có thể đã được sửa sau ngày ấy. Bản hiện hành:',
  currentWhole: 'toàn văn hiện hành',
  currentDoc: (title: string) => `Bản hiện hành của “${title}”`,
  others: 'Các bản lưu khác và những chỗ đã sửa:',
  history: 'lịch sử thay đổi',
  howToCite:
    'Muốn dẫn một tiểu mục, mở tiểu mục ấy ở danh sách dưới đây rồi ghi địa chỉ của trang mở ra: lời văn ở đó không đổi nữa.',
  files: 'Cùng bản này còn có:',
  text: 'toàn văn dạng văn bản thuần',
  data: 'dữ liệu JSON',
  texts: 'những lời văn mới giữ ở bản này, dạng JSON',
  manifest: 'mã kiểm SHA-256 của từng lời văn',
  list: 'Các bản lưu của trang này',
  listLead:
    'Mỗi bản lưu giữ toàn bộ nội dung của một ngày, không sửa nữa, dùng làm địa chỉ để trích dẫn. Bản mới nhất ở trên.',
  none: 'Chưa có bản lưu nào.',
  clauses: (count: number) => `${count} tiểu mục`,
  changedCount: (count: number) => `${count} tiểu mục khác bản trước`,
  changesByPage: 'Các lần sửa, theo trang',
  words: 'Những chữ đã đổi',
  wordsOf: (page: string) => `Những chữ đã đổi: ${page}`,
  noWords: 'Chưa có chữ nào đổi từ bản lưu đầu tiên.',
  wordsLead:
    'Trang nào có chữ thay đổi thì có một trang ghi những chữ thay đổi giữa hai bản lưu liền nhau, hoặc sau bản lưu mới nhất. Chữ bỏ thì gạch ngang, chữ thêm thì gạch chân; tên nguồn đứng trong ngoặc vuông.',
  noneYet: 'Khi có bản lưu đầu tiên, những chữ đổi về sau sẽ hiện ở đây.',
  between: (from: string, to: string) => `Từ bản lưu ${from} đến bản lưu ${to}`,
  sinceThen: (from: string) => `Sau bản lưu ${from}`,
  added: 'Tiểu mục mới',
  removed: 'Không còn ở đây',
  gonePage: (code: string) => `Trang không còn: ${code}`,
  insertionStarts: '[thêm:',
  deletionStarts: '[bỏ:',
  markEnds: ']',
} as const;

/** A sentence with the mark that ends it. */
export function withStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
