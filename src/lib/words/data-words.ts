import { csvWords } from './indicator-words.ts';

/** A column of the open data: its heading, and what stands in it. */
type Described = Record<string, string>;

const sources = 'Mã các nguồn, cách nhau bằng dấu chấm phẩy; xem bảng nguồn.';
const wording =
  'Nguyên văn trên trang, không kèm chú dẫn; các ô của một dòng trong bảng nối thành câu, kèm tên cột.';
const frozen =
  'Địa chỉ của đúng lời văn ấy trong một bản lưu, không đổi nữa; trống khi chưa bản lưu nào có lời văn ấy.';
const when = 'Ngày, tháng hoặc năm theo ISO 8601; khoảng thời gian có dấu gạch chéo ở giữa.';

/** The tables of the open data, with what each column holds. */
export const dataWords = {
  cau: {
    title: 'Câu, dòng',
    about: 'Từng câu, từng dòng của các trang: đơn vị nhỏ nhất có thể trích dẫn.',
    columns: {
      Mã: 'Mã của câu; đổi khi lời văn đổi.',
      'Địa chỉ': 'Chỗ của câu trên trang hiện hành.',
      Mục: 'Mã của mục hoặc trang.',
      'Tiểu mục': 'Mã của tiểu mục.',
      Dạng: 'doan: đoạn; y: ý trong danh sách; dong: dòng của bảng; trich: lời trích.',
      Lời: wording,
      Loại: 'Loại của một kết quả: Báo cáo, Ước, Mức của văn bản khác, Đang thực hiện, Trước kế hoạch.',
      Lúc: when,
      'Lời của ai': 'Kế hoạch, văn bản cấp trên, tin về sau hay ban biên tập.',
      Nguồn: sources,
      'Địa chỉ bản lưu': frozen,
    },
  },
  'ket-qua': {
    title: 'Kết quả',
    about: 'Mỗi dòng một điều được báo cáo ở một mục, một mức hoặc một số mới nhất của chỉ tiêu.',
    columns: {
      Dòng: `${Object.values(csvWords).join('; ')}.`,
      Mã: 'Mã của mục hoặc chỉ tiêu.',
      Tên: 'Tên của mục hoặc chỉ tiêu.',
      Lúc: when,
      'Giá trị':
        'Con số đầu tiên của lời, không kể số thứ tự, tuổi, thời gian; phần thập phân sau dấu chấm; trống khi là một khoảng.',
      'Đơn vị': 'Đơn vị của giá trị ấy.',
      Chiều:
        'tăng hoặc giảm; của một tỷ lệ so với mức thì bằng, hoặc vượt bấy nhiêu; khi lời nói thế.',
      Loại: 'Báo cáo, Ước, Mức của văn bản khác, Đang thực hiện, Trước kế hoạch.',
      Lời: wording,
      'Ai báo cáo': 'Nơi đăng hoặc nơi ban hành của các nguồn.',
      Nguồn: sources,
      'Địa chỉ bản lưu': frozen,
      'Kết luận': 'Điều rút ra từ hai con số của chỉ tiêu, hoặc vì sao không kết luận.',
      'Giới hạn': 'trên (hơn, ít nhất), dưới (gần, chưa đến) hoặc khoảng, khi lời nói thế.',
      'Mã câu': 'Mã của câu ở bảng câu, dòng; trống khi lời chỉ có ở bảng chỉ tiêu.',
      'Địa chỉ': 'Chỗ của câu trên trang hiện hành.',
    },
  },
  'chi-tieu': {
    title: 'Chỉ tiêu',
    about: 'Chỉ tiêu ở văn bản khác cho giai đoạn này, không phải của kế hoạch.',
    columns: {
      Mã: 'Mã của chỉ tiêu.',
      Tên: 'Tên chỉ tiêu.',
      Nhóm: 'Của ai, hoặc của riêng năm nào.',
      'Ai đặt': 'Nơi đặt, theo văn bản nào.',
      'Ngày đặt': `Ngày mức được đặt hoặc được nêu. ${when}`,
      Mức: 'Mức đặt ra, chép như lời.',
      'Số mới nhất': 'Chép như lời.',
      'Kết luận': 'Điều rút ra từ hai con số, hoặc vì sao không kết luận.',
      'Địa chỉ': 'Chỗ của chỉ tiêu trên trang.',
    },
  },
  nguon: {
    title: 'Nguồn',
    about: 'Mọi nguồn đã lưu.',
    columns: {
      Mã: 'Mã của nguồn.',
      Dạng: 'Loại tài liệu, theo CSL.',
      'Nhan đề': 'Nhan đề; trong ngoặc vuông là mô tả của ban biên tập.',
      'Tác giả': 'Các tác giả, cách nhau bằng dấu chấm phẩy.',
      'Nơi đăng': 'Tên báo, tạp chí hay trang web; không có thì nơi ban hành.',
      Ngày: when,
      'Địa chỉ gốc': 'Địa chỉ của chính nguồn ấy.',
      'Ngôn ngữ': 'Mã ISO 639 của ngôn ngữ.',
      'Nói về': 'Kế hoạch, văn bản cấp trên hay tin về sau.',
      'Đã đọc': 'Toàn văn, đoạn trích hay chưa xem.',
      'Địa chỉ': 'Trang của nguồn ở đây.',
    },
  },
  'co-quan': {
    title: 'Cơ quan',
    about: 'Các cơ quan được nói đến, việc được giao và nay ra sao.',
    columns: {
      Mã: 'Mã của cơ quan.',
      Tên: 'Tên đầy đủ.',
      'Tên gọn': 'Tên gọn, nếu có.',
      Cấp: 'Cấp hoặc loại.',
      Việc: 'Việc được giao trong kế hoạch.',
      'Hiện trạng': 'Vẫn còn, đã đổi tên, không còn hay chưa rõ.',
      Nay: 'Nay ra sao.',
      Nguồn: sources,
      'Địa chỉ': 'Chỗ của cơ quan trên trang.',
    },
  },
  'hoi-dap': {
    title: 'Hỏi – đáp',
    about: 'Câu người dân hay hỏi, kết luận và những câu làm căn cứ.',
    columns: {
      Mã: 'Mã của câu hỏi.',
      'Chủ đề': 'Mã của chủ đề.',
      'Câu hỏi': 'Như người ta hỏi.',
      'Kết luận': 'Kết luận của ban biên tập.',
      'Căn cứ':
        'Mã các câu làm căn cứ, cách nhau bằng dấu chấm phẩy; mốc thời gian, thuật ngữ, cơ quan có mã ở trang của chúng.',
      Nguồn: sources,
      'Ngày rà soát': 'Ngày có người xem lại.',
      'Địa chỉ': 'Chỗ của câu hỏi trên trang.',
    },
  },
} as const satisfies Record<string, { title: string; about: string; columns: Described }>;

/** Forms of units, as the data calls them. */
export const formWords = {
  paragraph: 'doan',
  item: 'y',
  row: 'dong',
  quote: 'trich',
} as const;

export const dataPageWords = {
  title: 'Dữ liệu mở',
  description:
    'Câu, kết quả, chỉ tiêu, nguồn, cơ quan và hỏi – đáp của trang, để tải về và dùng lại.',
  licence:
    'Lời của ban biên tập: giấy phép CC BY 4.0, được dùng lại khi ghi tên trang và địa chỉ. Lời trích thuộc về nguồn của lời ấy.',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  version: (number: number) =>
    `Dạng của dữ liệu: bản ${number}. Khi thêm cột thì số này giữ nguyên; khi bỏ hoặc đổi nghĩa một cột thì số này tăng.`,
  dictionary: 'Từ điển',
  columns: { table: 'Bảng', name: 'Tên trường', title: 'Cột', type: 'Kiểu', about: 'Nghĩa' },
  types: { string: 'chữ', number: 'số' },
  rows: (count: string) => `${count} dòng`,
  csv: 'CSV: mã hóa UTF-8, ngăn cách bằng dấu phẩy, số có dấu chấm thập phân. Ô mở đầu như một công thức có thêm dấu nháy đơn phía trước.',
  workbook: 'Cả sáu bảng trong một tệp Excel',
  zip: 'Mọi tệp CSV, JSON và từ điển trong một tệp nén',
  later: 'Tệp Excel và tệp nén chưa được làm cho bản này.',
  metadata: 'Mô tả CSVW',
  schema: 'Lược đồ JSON',
} as const;
