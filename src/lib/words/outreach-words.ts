import { readingPace } from './spoken/for-ear.ts';

/** What the pages for radio, ears at home and the press say. */
export const scriptWords = {
  radio: 'Bản tin cho đài và loa',
  radioOf: (title: string) => `Bản tin: ${title}`,
  radioLead:
    'Mỗi mục có một bản chừng một phút và một bản chừng ba phút, hỏi và đáp, viết để đọc thành tiếng. Lời chào đầu và cuối để trống cho đài.',
  ear: 'Nghe từng mục',
  earOf: (title: string) => `Nghe: ${title}`,
  earLead:
    'Lời viết cho tai, để máy đọc màn hình hay người nhà đọc to: câu trả lời trước, chi tiết sau; câu nào cũng mở bằng tên người nói.',
  length: (seconds: number) => `Bản ${seconds} giây`,
  time: (count: number, seconds: number) =>
    `${count} tiếng, đọc chừng ${seconds} giây (ước tính theo ${readingPace} tiếng một phút; nhịp ấy là giả định của ban biên tập, xin đọc thử và bấm giờ)`,
  shorter: 'Mục này chỉ có chừng ấy điều để kể.',
  longer: 'Lời trích của mục dài hơn khuôn này; xin cắt khi đọc.',
  opening: 'Lời chào đầu của đài: ……………………………………………',
  closing: 'Lời chào cuối của đài: ……………………………………………',
  ask: 'Hỏi',
  answer: 'Đáp',
  file: 'Tải bản chữ (.txt)',
  listen: 'Bản để nghe',
  radioLink: 'Bản tin cho đài',
  read: 'Đọc trên trang',
  first: 'Trả lời trong mười lăm giây',
  more: 'Chi tiết',
} as const;

/** What is asked and said in a script; what stands before a colon speaks. */
export const speechWords = {
  sets: (who: string, about: string) => `${who} nêu gì về ${about}?`,
  became: 'Kết quả được báo cáo ra sao?',
  related: 'Tin liên quan ở tỉnh ra sao?',
  others: 'Còn tin nào nữa?',
  unknown: 'Điều gì còn chưa rõ?',
  whom: 'Muốn biết thêm thì hỏi ai?',
  says: (who: string) => `${who} cho biết`,
  saysMore: (who: string) => `${who} cho biết thêm`,
  editors: 'Ban biên tập',
  opens: (site: string, about: string) => `Ban biên tập trang ${site}, về ${about}`,
  by: (who: string, source: string) => `${who}, theo ${source}, ghi`,
  hasRelated: 'đây là việc văn bản cấp trên nêu cho cả nước; ở tỉnh có tin liên quan',
  kinds: {
    'bao-cao': '',
    uoc: 'số ước',
    'muc-tieu': 'mức được đặt ra',
    'chu-truong': 'việc đang thực hiện',
    'hien-trang': 'tình hình trước kế hoạch',
  },
  none: 'đã tra cứu, chưa thấy kết quả nào của mục này được báo cáo',
  noneRelated:
    'đây là việc văn bản cấp trên nêu cho cả nước; chưa thấy kết quả nào ở tỉnh để kể cùng',
  names: (names: string) => `mục này nói đến ${names}`,
  successors: (into: string) => `tỉnh nay thuộc ${into}, xin hỏi nơi nối tiếp các cơ quan ấy`,
  nobody: 'chưa nơi nào được nêu tên riêng để hỏi về mục này',
  noUnknown: 'chưa ghi điều chưa rõ nào của mục này',
} as const;
