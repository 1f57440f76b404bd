import { readFileSync } from 'node:fs';
import { inColumns, type AnswersFile, type Said } from './answers-file.ts';

const speech = readFileSync(new URL('speech.txt', import.meta.url), 'utf8');
const said = (at: string, words: string, kind: Said['kind'] = '', when = '') => {
  return { page: 1, at, clause: 'Kết quả', words, marks: 'v', kind, when, source: 1 };
};
/** A site of its own, small and made up: what a school does about its trees. */
export const file: AnswersFile = {
  partial: false,
  speech,
  sources: ['', 'Báo Hư Cấu, 3/2093'],
  pages: [
    ['/viec/', 'Việc cần làm'],
    ['/viec/trong-cay/', 'Trồng cây, giữ nước', 'cây xanh'],
    ['/viec/do-thi/', 'Đô thị'],
    ['/thuat-ngu/', 'Thuật ngữ'],
  ],
  statements: inColumns([
    { ...said('', 'Ba việc của kế hoạch.', 's'), page: 0 },
    said('', 'Trường trồng thêm cây.', 's'),
    {
      ...said('ket-qua.ghe', 'Có rồi, dưới tán cây.', '?', 'san-truong/#cho-ngoi'),
      about: 'ghế ngồi|chỗ nghỉ trưa|ngoi nghi trua cho nao co mat khong',
    },
    said('ket-qua.cay-2092', 'Năm 2092, cả trường trồng 120 cây xoài.', 'b', '2092'),
    said('ket-qua.cay-2093', 'Cả trường trồng 300 cây xoài.', 'b', '2093'),
    said('ket-qua.mit-nua', 'Sáu tháng đầu năm 2092: mít tăng 4%.', 'b', '2092'),
    said('ket-qua.me-nua', 'Chín tháng đầu năm 2092: hái 40 giỏ me.', 'b', '2092'),
    said('ket-qua.me-muc', 'Mục tiêu năm 2092 của các lớp: hái 90 giỏ me.', 'm', '2092'),
    said('ket-qua.mit-2091', 'Năm 2091: mít tăng 2%, theo thư năm 2092.', 'b', '2091'),
    said(
      'ket-qua.mit',
      'Năm 2092: mít giảm 3% vì nắng hạn và sâu, theo tin tháng 4/2093.',
      'b',
      '2092',
    ),
    said('ket-qua.khoi-cong', 'Vườn ươm khởi công ngày 5/6/2092 ở xã Đất Mới.', 'c', '5/6/2092'),
    said('ket-qua.dat', 'Đất đai quanh trường được đo lại.', 'b', '2093'),
    said('ket-qua.dan', 'Người dân dạt về phía bờ.', 'b', '2093'),
    said('ket-qua.ghe', 'Ghe đá đặt dưới tán cây.', 'b', '2093'),
    said('ket-qua.ban-do', 'Bản đồ vườn ươm treo ở cổng trường.', 'b', '2093'),
    said('ket-qua.hang-2090', 'Năm: 2090; hạng: hạng 5 về bóng mát.', 'b', '4/2093'),
    said('ket-qua.hang-2092', 'Năm: 2092; hạng: hạng 3 về bóng mát.', 'b', '4/2093'),
    said('chua-biet.song', 'Số cây còn sống: chưa thấy.', 'g'),
    { ...said('noi-dung.a', 'Đường trong đô thị nhỏ được lát lại.'), page: 2 },
    { ...said('', 'Giải nghĩa những chữ hay gặp.', 's'), page: 3 },
    { ...said('cach-doc', 'Thuật ngữ xếp theo chữ cái; thuật ngữ nào cũng có nguồn.'), page: 3 },
    {
      ...said('vuon-uom', 'Nơi gieo hạt và chăm cây non.', 't'),
      about: 'Vườn ươm|VƯ|nơi ươm cây',
      page: 3,
    },
  ]),
};
