import { codePoint } from './code-point.ts';
import { fileSize } from './file-size.ts';
import { asOf } from './status-words.ts';

const kinds = {
  whole: 'Toàn văn',
  large: 'Toàn văn chữ lớn',
  board: 'Áp phích mọi kết quả',
  part: 'Cả mục',
  leaflet: 'Tờ rơi',
  poster: 'Áp phích',
};

/** What printed sheets, and the pages that lead to them, say of themselves. */
export const kitWords = {
  trial: 'Đây là bản thử, chưa có địa chỉ để dẫn.',
  cited: (edition: string, address: string) => `Bản lưu ${edition}: ${address}`,
  whole: {
    contents: 'Trong tài liệu này',
    page: 'Trang',
    of: 'trên',
  },
  /** Of how many facts a leaflet has, where it has room for more. */
  fewer: (count: number, own: boolean) =>
    count
      ? `Mới có ${count} tin để kể ở đây.`
      : own
        ? 'Chưa thấy tin nào về mục này.'
        : 'Mục này chưa dẫn tới tin nào.',
  related: 'Tin liên quan',
  dated: (latest: string | undefined, reviewed: string, again: string) =>
    `${latest ? `Số liệu ${asOf(latest).replace('số liệu ', '')}` : `Rà soát ngày ${reviewed}`}. Sau ngày ${again}, xin thay bằng tờ mới hơn.`,
  document: (full: string, through: string) =>
    `${full}${through ? ` (trích theo ${through})` : ''}.`,
  gone: (province: string, into: string) => `${province} nay thuộc ${into}.`,
  qr: (address: string) => `Mã QR dẫn tới ${address}`,
  title: 'Tài liệu để in',
  lead: 'Toàn văn, từng mục, tờ rơi khổ A4 gấp đôi và áp phích khổ A3, làm từ chính các câu của trang.',
  none: 'Hiện chưa có tệp nào được làm cho bản này.',
  oneSheet: 'in được trên một tờ A4 từ trình duyệt.',
  unchecked:
    'Các tệp PDF có gắn thẻ cho trình đọc màn hình theo chuẩn PDF/UA-1, nhưng chưa được kiểm bằng công cụ độc lập.',
  all: 'Mọi tài liệu để in',
  sheet: (kind: keyof typeof kinds, bytes: number) => `${kinds[kind]} (PDF, ${fileSize(bytes)})`,
  withdrawn: {
    title: 'Tờ in có con số đã cũ',
    lead: 'Con số trên tờ đã in mà nay trang đã sửa hoặc bỏ: gỡ tờ cũ xuống, in lại tờ mới.',
    none: 'Chưa có tờ nào mang con số đã cũ.',
    since: (date: string) => `Từ ngày ${date}`,
    old: 'Trên tờ đã in:',
    now: 'Nay là:',
    gone: 'Nay câu ấy không còn trên trang.',
    sheets: 'Ở các tờ:',
    sheet: (file: string, edition: string) => `${file} (bản lưu ${edition})`,
  },
} as const;

/** What `npm run bo-tai-lieu` says. */
export const kitMessages = {
  made: (made: number, kept: number, directory: string) =>
    `Đã làm ${made} tệp, dùng lại ${kept} tệp đã có ở ${directory}; lần dựng trang sau sẽ đưa các tệp này vào trang.`,
  letter: (letter: string) =>
    `Phông chữ của tờ in không có chữ “${letter}” (${codePoint(letter)}); viết bằng chữ khác, tờ này chưa được làm.`,
  unfit: (file: string) =>
    `Tờ ${file} không xếp vừa một trang giấy dù đã dùng cỡ chữ nhỏ nhất; rút gọn nhan đề hoặc câu dài nhất của mục.`,
} as const;
