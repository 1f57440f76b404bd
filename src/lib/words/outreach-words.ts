import { displayDate } from './day.ts';
import { readingPace } from './spoken/for-ear.ts';
import { capitalFirst, smallFirst } from './writings.ts';

/** What the pages for radio, ears at home and the press say. */
export const scriptWords = {
  radio: 'Bản tin cho đài và loa',
  radioOf: (title: string) => `Bản tin: ${title}`,
  radioLead:
    'Mỗi mục có một bản chừng một phút và, nơi có nhiều tin, một bản dài hơn, đến chừng ba phút; hỏi và đáp, viết để đọc thành tiếng. Lời chào đầu và cuối để trống cho đài.',
  ear: 'Nghe từng mục',
  earOf: (title: string) => `Nghe: ${title}`,
  earLead:
    'Lời viết cho tai, để máy đọc màn hình hay người nhà đọc to: câu trả lời trước, chi tiết sau; câu nào cũng mở bằng tên người nói.',
  length: (wanted: number, seconds: number) =>
    `Bản ${wanted > 60 ? 'dài' : 'ngắn'}, chừng ${seconds} giây`,
  of: (date = '') => `Mục sửa lần gần nhất ngày ${displayDate(date)}`,
  time: (count: number) =>
    `${count} tiếng; thời gian ước tính theo ${readingPace} tiếng một phút, nhịp ấy là giả định của ban biên tập, xin đọc thử và bấm giờ`,
  longer: (wanted: number) => `Lời trích của mục dài hơn ${wanted} giây; xin cắt khi đọc.`,
  opening: 'Lời chào đầu của đài: ……………………………………………',
  closing: 'Lời chào cuối của đài: ……………………………………………',
  ask: 'Hỏi',
  answer: 'Đáp',
  file: 'Tải bản chữ (.txt)',
  document: 'Tải bản để sửa (.docx)',
  listen: 'Lời viết cho tai',
  radioLink: 'Bản tin cho đài',
  read: 'Đọc mục này trên trang',
  further: { hear: 'Nghe và phát lại', print: 'In ra', both: 'Nghe, in, phát lại' },
  first: 'Trả lời trong mười lăm giây',
  more: 'Chi tiết',
} as const;

/** What the plan is, or whose words follow, as it is told first by those who name the plan. */
export const planWords = {
  planIs: (plan: string, name: string, years: string, into: string | undefined) =>
    `${smallFirst(plan.replace(/ \S*\d\S*$/, ''))} ấy của tỉnh ${name}${into ? `, nay thuộc ${into}` : ''}${years}`,
  othersTold: (whose: string, { name, into }: { name: string; into?: string | undefined }) =>
    `${whose}; tin kể sau là ở tỉnh ${name}${into ? `, nay thuộc ${into}` : ''}`,
  until: (end: string, isOver: boolean) =>
    isOver ? `, đã qua từ cuối năm ${end}` : `, đến hết năm ${end}`,
} as const;

/** What is asked and said in a script; what stands before a colon speaks. */
export const speechWords = {
  sets: (who: string, about: string) => `${who} nêu gì về ${about}?`,
  became: 'Kết quả được báo cáo ra sao?',
  related: 'Tin liên quan ở tỉnh ra sao?',
  others: 'Còn tin nào nữa?',
  unknown: 'Điều gì còn chưa rõ?',
  whom: 'Muốn hỏi thêm thì đến đâu?',
  counter: 'Muốn làm thủ tục hay hỏi thêm thì đến đâu?',
  says: (who: string) => `${who} cho biết`,
  saysMore: (who: string) => `${who} cho biết thêm`,
  editors: 'Ban biên tập',
  /** Where they speak first: an ear takes “ban biên tập” for the station's own. */
  editorsOf: (site: string, publisher: string) =>
    `Ban biên tập trang ${site}, ${publisher ? `của ${publisher}` : 'không phải cơ quan nhà nước'}`,
  notFound: 'Ban biên tập chưa thấy',
  by: (who: string, source: string) => `${who}, theo ${source}, ghi`,
  inPart: ', có lược bớt',
  lists: (who: string, source: string) => `${who}, theo ${source}, nêu các việc`,
  website: (name: string) => `trang ${capitalFirst(name)}`,
  onDays: (days: string[]) => (days.length ? ` là ${days.join(' hay ')}` : ''),
  regular: 'việc làm định kỳ',
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
  names: (names: string[], gone: string[], into: string | undefined) => {
    const isAll = gone.length === names.length;
    const are = names.length > 1 ? 'các nơi ấy nay đều không còn' : 'nơi ấy nay không còn';
    return [
      `mục này nói đến ${names.join(', ')}`,
      ...(gone.length ? [isAll ? are : `trong đó ${gone.join(', ')} nay không còn`] : []),
      ...(into ? ['chưa rõ hết cơ quan nào nhận việc gì'] : []),
    ].join('; ');
  },
  nobody: 'chưa nơi nào được nêu tên riêng để hỏi về mục này',
  noUnknown: 'chưa ghi điều chưa rõ nào của mục này',
} as const;

/** What was made of the pages, each with whom it serves. */
export const takenFurther = {
  heading: 'Nghe, in, tải về',
  ear: 'lời viết cho tai, để máy đọc màn hình hay người nhà đọc to.',
  radio: 'bản chừng một phút của từng mục, nơi có nhiều tin thì thêm bản đến ba phút.',
  sheets: 'toàn văn, từng mục, tờ rơi, áp phích, ở bản nào đã làm.',
  data: 'mọi câu, kết quả, chỉ tiêu, thành bảng để mở bằng Excel hay phần mềm khác.',
} as const;

export const embedWords = {
  title: 'một câu, kèm nguồn',
  whole: 'đọc đầy đủ và nguồn',
  trial: 'Bản thử nghiệm, chưa có địa chỉ để dẫn.',
  reworded: (since: string, latest: string) =>
    `Câu này đã đổi lời sau ngày ${since}; trang sửa lần gần nhất ngày ${latest}. Chữ bỏ thì gạch ngang.`,
  gone: (since: string) => `Câu này, đăng ngày ${since}, nay không còn trên trang.`,
} as const;

export const pressWords = {
  title: 'Cho báo chí',
  lead: 'Câu và số sẵn để dẫn, kèm nguồn; ảnh dùng được; cách dẫn.',
  facts: 'Câu và số sẵn để dẫn',
  frozen: (date: string) => `bản lưu ngày ${date}, từ đó không đổi lời`,
  changed: (date: string) => `Bản lưu ngày ${date} ghi khác`,
  changes: 'Chữ bỏ thì gạch ngang, chữ thêm thì gạch chân:',
  copy: 'Sao chép câu và nguồn',
  copied: (section: string) => `câu về “${section}” và nguồn`,
  notFrozen: 'Câu nào mới sửa, chưa có trong bản lưu, thì không ghi bản lưu.',
  trial:
    'Bản thử nghiệm, chưa có địa chỉ để dẫn: khi trang có địa chỉ chính thức, mỗi con số có mã nhúng.',
  embed: 'Nhúng vào trang khác',
  frame: 'Khung, không có mã lệnh',
  quote: 'Lời trích, không cần khung',
  framed: 'Xem khung để nhúng',
  cite: 'Cách dẫn',
  citeFirst: {
    official: 'Dẫn nguồn của con số trước, rồi mới tới trang này.',
    trial: 'Trong bản thử nghiệm, dẫn thẳng nguồn của con số, khoan dẫn địa chỉ trang này.',
  },
  citeWhole: 'Dạng đầy đủ của từng tiểu mục ở trang',
  citePage: 'Trích dẫn',
  pictures: 'Ảnh dùng được',
  picturesLead: 'Ảnh và biểu đồ ở đây dùng lại được, xin giữ nguyên dòng nguồn trong ảnh.',
  square: (title: string) => `${title}, ảnh vuông`,
  wide: (title: string) => `${title}, ảnh 1200 × 630`,
  chart: (title: string) => `${title}, biểu đồ`,
  contact: 'Liên hệ',
} as const;
