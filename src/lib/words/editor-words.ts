import { capitalFirst } from './writings.ts';

/** What the editor page says (`/quan-tri/`). */
export const editorWords = {
  title: 'Sửa nội dung',
  summary:
    'Sửa một con số, thêm một kết quả hay một nguồn rồi gửi ban biên tập bằng một tệp; không cần tài khoản, không cài gì.',
  asAFile: 'Tự viết chỗ sửa thành một tệp để gửi, không cần tài khoản:',
  help: 'Cách làm, trong bốn bước',
  noScript: (contact: string) =>
    `Trang này cần JavaScript; bật lên rồi tải lại trang${contact && `, hoặc gửi lời góp ý tới ${contact}`}.`,
  framed: 'Trang sửa nội dung không chạy bên trong trang khác; mở thẳng trang này.',
  loading: 'Đang lấy nội dung để kiểm tra…',
  noContent: 'Chưa lấy được nội dung; xem lại kết nối mạng rồi tải lại trang.',
  opening: 'Đang mở chỗ cần sửa…',
  noChoice: 'Không thấy chỗ mà địa chỉ này nêu, có thể lời đã đổi; gõ vài chữ của câu để tìm.',
  promise:
    'Chữ bạn gõ chỉ nằm trong trình duyệt này cho tới khi bạn tự gửi. Đã mở trang thì mất mạng vẫn viết được.',
  choose: 'Sửa chỗ nào? Gõ vài chữ của câu hay tên mục',
  more: 'Còn chỗ khác nữa; gõ thêm chữ, hay tên mục, để thấy đúng chỗ ấy.',
  nothing: 'Không có chỗ nào chứa đủ các chữ ấy; gõ ít chữ hơn, hoặc chữ khác.',
  addSource: 'Thêm nguồn',
  text: 'Lời sẽ đăng',
  marks: 'Chữ trong [@…] là tên nguồn của lời đứng trước: giữ nguyên.',
  bold: 'Chữ giữa hai dấu ** sẽ in đậm: giữ các dấu ấy.',
  row: 'Dấu | ngăn các ô của một dòng bảng; chữ trong {#…} là tên của dòng: giữ nguyên. Thêm dòng thì chép một dòng, sửa từng ô, bỏ {#…}.',
  tables: (names: string[]) =>
    `Kết quả dưới đề mục “${names.join('”, “')}” là dòng của bảng, có nhiều ô hơn mẫu này.`,
  addRow: 'Thêm dòng vào bảng',
  group: 'Dưới đề mục',
  kind: 'Loại',
  when: 'Lúc (ví dụ 3/2025)',
  source: 'Nguồn: gõ tên nguồn đã có, hoặc nhan đề của nguồn mới',
  newSourceFields: {
    URL: 'Địa chỉ (https://…)',
    'container-title': 'Nơi đăng',
    issued: 'Ngày đăng (11/3/2025, 3/2025 hoặc 2025)',
  },
  eachLine: 'Có nhiều thì mỗi dòng ghi một.',
  unfilled: 'Còn trống; ô này phải có.',
  thisField: 'ô này',
  passagesOf: (name: string) => `Đoạn đã lưu của nguồn: ${name}`,
  paste: (name: string) => `Dán đoạn của nguồn có con số: ${name}`,
  orPaste:
    'Nguồn có con số ấy mà đoạn đã lưu chưa có thì dán đoạn của nguồn vào ô “Dán đoạn của nguồn” phía trên.',
  whole:
    'Nguồn này đã chép trọn: con số phải có trong đoạn đã lưu. Thiếu đoạn thì gửi riêng một đề nghị sửa nguồn trước.',
  pick: (figure: string) => `Lấy ${figure}`,
  picks: 'Con số trong đoạn, bấm để đưa vào lời',
  cleaned: 'Đã bỏ khi dán:',
  cleanedOf: {
    format: 'kiểu chữ, màu, khung bảng của Word hay trang web',
    space: 'dấu cách lạ, dấu cách thừa',
    accent: 'dấu thanh gõ rời',
    mark: 'ký tự không thấy được',
    line: 'dòng ngắt, dấu đầu dòng',
  },
  before: 'Trước',
  after: 'Sau',
  emptied: 'Bỏ hẳn, không còn trên trang.',
  /** `listed`: those that are told here, the others below their fields. */
  problems: (count: number, listed: number) => {
    const found = `Máy thấy ${count} điều cần xem`;
    if (listed === count) return `${found} ở chỗ này:`;
    return `${found}, ${listed ? `${count - listed} điều ` : ''}ghi ngay dưới ô${listed ? '; còn lại:' : '.'}`;
  },
  elsewhere: 'Chỗ khác bị lần sửa này kéo theo:',
  mend: ({ title, words }: Record<'title' | 'words', string>) => `Sửa luôn: ${title} › ${words}`,
  fine: 'Chỗ này đạt mọi quy tắc.',
  unchanged: 'Chưa sửa gì.',
  tooLong: (title: string) =>
    `Kiểm tra quá 5 giây nên đã dừng, vì chỗ “${title}”; lời bạn viết còn nguyên, rút ngắn hoặc bỏ đoạn vừa dán.`,
  failed: 'Máy không kiểm tra được lần này; lời bạn viết còn nguyên, tải lại trang để thử lại.',
  drop: (title: string) => `Bỏ chỗ này: ${title}`,
  dropped: (title: string) => `Đã bỏ: ${title}.`,
  undo: 'Hoàn tác',
  published: 'Đang đăng',
  yours: 'Lời của bạn',
  useTheirs: 'Sửa lại từ bản đang đăng',
  gone: 'không còn',
  send: 'Gửi đề nghị',
  note: 'Một câu kể lần sửa này, sẽ đứng trong lịch sử của trang',
  left: (count: number, isNoted: boolean) => {
    const open = [count && `còn ${count} điều cần xem`, !isNoted && 'chưa có câu kể lần sửa'];
    const said = open.filter(Boolean).join(' và ');
    return said && `${capitalFirst(said)}; đề nghị vẫn gửi được.`;
  },
  // What stands between › is taken for a quotation, and a figure in a note has no source.
  defaultNote: (places: string[]) => {
    const named = places.map((place) =>
      place
        .split(' › ')
        .filter((each) => !/\d/.test(each))
        .join(', '),
    );
    return `Sửa ở ${[...new Set(named)].filter(Boolean).join('; ') || 'trang này'}.`;
  },
  download: 'Tải tệp đề nghị',
  file: (day: string) => `de-nghi-sua-${day}.txt`,
  downloaded: (file: string) =>
    `Đã đưa tệp ${file} cho trình duyệt; thường thấy nó ở thư mục Tải xuống của máy.`,
  copy: 'Chép rồi dán vào thư',
  copied: 'đề nghị sửa; mở thư rồi dán vào',
  mail: 'Gửi bằng thư',
  mailPaste: 'Đề nghị dài hơn một thư mở sẵn; đã chép vào bộ nhớ tạm, dán vào thư rồi gửi.',
  issue: 'Gửi ở kho nội dung (GitHub)',
  noChannel:
    'Trang này chưa có hộp thư và kho nội dung, nên đề nghị chỉ thành một tệp; giữ tệp ấy để gửi ban biên tập khi có nơi nhận.',
  subject: (name: string) => `Đề nghị sửa: ${name}`,
  greeting: 'Đề nghị sửa nội dung.',
  toldAs: 'Kể lần sửa này',
  forMachines: 'Phần trong ngoặc vuông để máy đọc, xin giữ nguyên:',
  /** Without a time: nothing is left to keep. */
  saved: (time: string) =>
    time
      ? `Đã giữ bản nháp trong trình duyệt này lúc ${time}.`
      : 'Không còn chỗ sửa nào, nên không giữ bản nháp.',
  restored:
    'Đã mở lại bản nháp còn dở. Mở lại trang này là thấy nó, cho tới khi bạn bỏ các chỗ sửa.',
  notSaved:
    'Trình duyệt không giữ được bản nháp (hết chỗ hay bị cấm); đừng đóng thẻ này trước khi tải tệp.',
  twoTabs:
    'Bản nháp này đang mở ở một thẻ khác và đã đổi ở đó; thẻ này giữ riêng một bản nháp mới.',
  open: 'Mở đề nghị đã nhận',
  openFile: 'Chọn tệp đề nghị',
  openPasted: 'Hoặc dán cả thư vào đây',
  opened: 'Đã mở đề nghị; xem trước và sau ở trên rồi gửi tiếp.',
} as const;
