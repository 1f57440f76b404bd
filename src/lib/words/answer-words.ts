/** What a statement among the results is, by its kind in the answers file. */
export const statementKinds = {
  '': '',
  t: 'Thuật ngữ',
  o: 'Cơ quan',
  s: 'Tóm tắt của trang',
  e: 'Sự kiện',
  q: 'Trích nguyên văn',
  g: 'Điều chưa rõ',
  '?': 'Hỏi – đáp',
  b: 'Báo cáo',
  u: 'Ước',
  m: 'Mức của văn bản khác',
  c: 'Đang thực hiện',
  h: 'Trước kế hoạch',
} as const;

/** What the results page says of a search. */
export const answerWords = {
  loading: 'Đang tìm…',
  count: (count: number) => `Có ${count} kết quả.`,
  title: (query: string, count: number, page: string) =>
    `“${query}”: ${count ? `${count} kết quả` : 'không có câu trả lời'} · ${page}`,
  mended: (query: string) => `Đang hiện kết quả cho “${query}” — `,
  exactly: (query: string) => `tìm đúng chữ “${query}”`,
  whole: 'Câu trả lời đầy đủ',
  empty: (query: string) => `Trang này không có câu trả lời cho “${query}”.`,
  emptyHere: (query: string) => `Không có câu trả lời cho “${query}” trong phần hoặc lời đã chọn.`,
  why: 'Có thể điều này nằm ngoài kế hoạch, là việc của cấp khác, hoặc chưa thấy nguồn nào kể.',
  nearest: 'Gần với điều đã hỏi:',
  everywhere: 'Tìm trong mọi phần, mọi nguồn',
  mentionsAnyway: 'Xem các trang có nhắc những chữ này',
  noMentions: 'Không trang nào có đủ những chữ này.',
  failed: 'Phần tìm kiếm chưa tải được. Kiểm tra kết nối mạng rồi thử lại.',
  mentionsFailed: 'Danh sách này chưa tải được. Kiểm tra kết nối mạng rồi thử lại.',
  retry: 'Thử lại',
} as const;

export const resultKinds = {
  section: 'Mục',
  page: 'Trang',
  body: 'Cơ quan',
  term: 'Thuật ngữ',
} as const;
