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
  history: 'các lần sửa',
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
  lastDays: 'Sửa gần đây',
  lastDaysLead: (days: number) =>
    `${days} ngày có sửa gần nhất, ngày mới nhất ở trên. Bấm vào một ngày để xem các lần sửa trong ngày ấy.`,
  changesOn: (day: string, count: number) => `${day}: ${count} lần sửa`,
  changesByPage: 'Sửa ở từng trang',
  changesByPageLead: 'Mỗi trang có một trang ghi mọi lần sửa từ khi đăng, kèm những chữ đã đổi.',
  changesOf: (page: string) => `${page}: các lần sửa`,
  words: 'Những chữ đã đổi',
  noWords: 'Chưa có chữ nào đổi từ bản lưu đầu tiên.',
  wordsLead:
    'Dưới đây là những chữ thay đổi giữa hai bản lưu liền nhau, hoặc sau bản lưu mới nhất. Chữ bỏ thì gạch ngang, chữ thêm thì gạch chân; tên nguồn đứng trong ngoặc vuông.',
  between: (from: string, to: string) => `Từ bản lưu ${from} đến bản lưu ${to}`,
  sinceThen: (from: string) => `Sau bản lưu ${from}`,
  added: 'Tiểu mục mới',
  removed: 'Không còn ở đây',
  gonePage: (code: string) => `Trang không còn: ${code}`,
  insertionStarts: '[thêm:',
  deletionStarts: '[bỏ:',
  markEnds: ']',
} as const;
