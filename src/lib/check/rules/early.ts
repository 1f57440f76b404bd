import type { Described } from '../rule.ts';

/** Every rule about files as they are stored, asked before any is parsed (`read/early.ts`); what one refuses never is. */
export const earlyRules: Described[] = [
  // A text file is UTF-8, whatever its name says.
  {
    code: 'ma-utf-8',
    reason: 'Tệp lưu sai mã, hay ảnh và tệp Word đổi đuôi, sẽ hiện thành chữ hỏng.',
  },
  // No file, line or nesting is larger than people write: a parser may choke on it.
  {
    code: 'gioi-han',
    reason: 'Tệp quá lớn, dòng quá dài hay lồng quá sâu làm máy treo và không ai đọc nổi.',
  },
  // No file is empty: what stood in it would vanish in silence.
  { code: 'tep-trong', reason: 'Tệp trống làm cả một trang hay một danh sách lặng lẽ biến mất.' },
  // Data is written out plainly: what a line says stands on that line.
  {
    code: 'yaml-don-gian',
    reason:
      'Chữ bắt đầu bằng dấu &, *, ! hay dấu << trong phần khai báo làm dòng đang đọc nói khác đi vì một dòng ở xa, hoặc sinh ra khối dữ liệu khổng lồ.',
  },
];
