/** Notes, as they are heard, and the way back from the list of sources. */
export const noteWords = {
  source: 'Nguồn ',
  named: (label: string, who: string) => `Nguồn ${label}: ${who}`,
  back: (number: number, use: number) => `Về chỗ ghi nguồn ${number}, lần ${use}`,
  backHere: 'Về chỗ đang đọc',
} as const;

/** Kinds of documents, by their CSL name. */
export const documentWords = {
  'article-newspaper': 'bài báo',
  'article-magazine': 'bài tạp chí',
  'article-journal': 'bài khoa học',
  webpage: 'trang web',
  'post-weblog': 'bài blog',
  legislation: 'văn bản nhà nước',
  report: 'báo cáo',
  broadcast: 'phát thanh hay truyền hình',
  dataset: 'bộ số liệu',
} as const;

export const languageWords = {
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
  fr: 'tiếng Pháp',
  ja: 'tiếng Nhật',
  id: 'tiếng Indonesia',
  cjm: 'tiếng Chăm',
} as const;

/** How much of a source was read. */
export const readWords = {
  'toan-van': 'Đã đọc toàn văn',
  'doan-trich': 'Đã đọc đoạn trích',
  'chua-xem': 'Chưa xem',
} as const;
