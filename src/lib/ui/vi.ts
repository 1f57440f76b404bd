import type { FigureKind } from '../plan/schemas.ts';
import type { Provenance } from '../plan/types.ts';

/** The words of the interface. Whatever is about this one plan lives in `content/`. */
export const ui = {
  skip: 'Tới nội dung chính',
  home: 'Trang chủ',
  menu: 'Mục lục',
  breadcrumbs: 'Đường dẫn',
  topNav: 'Các trang chính',
  search: 'Tìm',
  searchLabel: 'Tìm trong trang này',
  searchHint: 'nong thon moi, đất đai, NTM…',
  contents: 'Trong trang này',
  archive: 'Tư liệu:',
  whatToKnow: 'Điều cần biết',
  updated: 'Cập nhật',
  history: 'Lịch sử thay đổi',
  permalink: (title: string) => `Địa chỉ của khoản “${title}”`,
  sources: 'Nguồn của trang này',
  legend: 'Dấu ở đầu mỗi khoản cho biết lời của ai:',
  previous: 'Trang trước',
  next: 'Trang sau',
  related: 'Xem thêm',
  bodies: 'Cơ quan được nói đến',
  matrix: 'Đối chiếu',
  matrixNote: 'Cách đọc của ban biên tập, không phải lời của kế hoạch.',
  trial: 'Bản dựng thử, không phải trang của cơ quan nhà nước.',
  accessed: 'truy cập',
  printNote: 'Địa chỉ trang',
} as const;

/** What each provenance mark says. */
export const provenanceWords: Record<Provenance, string> = {
  'ke-hoach': 'Lời của kế hoạch, theo bài báo nguồn',
  'cap-tren': 'Văn bản cấp trên',
  've-sau': 'Được báo cáo về sau',
  'bien-tap': 'Lời của ban biên tập',
};

/** What the sources of each provenance are, as a heading of the bibliography. */
export const sourceGroupWords = {
  'ke-hoach': 'Nguồn nói về kế hoạch',
  'cap-tren': 'Văn bản cấp trên',
  've-sau': 'Báo chí và nguồn khác',
} as const;

/** What each kind of reported figure is. */
export const kindWords: Record<FigureKind, string> = {
  'bao-cao': 'Kết quả được báo cáo',
  uoc: 'Ước hoặc dự kiến',
  'muc-tieu': 'Mục tiêu của văn bản khác',
  'chu-truong': 'Mới có chủ trương hoặc đang làm',
  'hien-trang': 'Hiện trạng',
};

/** How much of a source was read. */
export const readWords = {
  'toan-van': 'Đã đọc toàn văn',
  'doan-trich': 'Đã đọc đoạn trích',
  'chua-xem': 'Chưa xem',
} as const;

/** Whether a body still exists. */
export const statusWords = {
  con: 'Còn',
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

/** What a search result or suggestion is. */
export const resultKinds = {
  section: 'Mục',
  page: 'Trang',
  guide: 'Trang',
  body: 'Cơ quan',
  term: 'Thuật ngữ',
  clause: 'Khoản',
} as const;
