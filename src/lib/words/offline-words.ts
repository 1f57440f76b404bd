/** Reading without a network, from a copy on the reader's own device. */
export const offlineWords = {
  heading: 'Đọc khi mất mạng',
  what: 'Lưu trang web này vào máy thì khi không có mạng vẫn đọc, tìm và xem hỏi – đáp được. Lần đầu tải về khoảng',
  later:
    'Sau đó, mỗi khi trang có bản mới, máy tự tải lại những tệp đã đổi. Xóa lúc nào cũng được.',
  save: 'Lưu vào máy này',
  saving: (done: number, of: number) => `Đang lưu: xong ${done} trong ${of} tệp.`,
  saved: (day: string) => `Đã lưu vào máy này; bản ngày ${day}.`,
  failed:
    'Chưa lưu được: mạng bị ngắt, hoặc có tệp tải về không đúng như bản đã đăng. Bấm lưu lần nữa để tải nốt.',
  full: 'Chưa lưu được: máy không còn đủ chỗ. Dọn bớt rồi bấm lưu lần nữa.',
  remove: 'Xóa khỏi máy này',
  removed: 'Đã xóa khỏi máy này.',
  away: 'Không kết nối được',
  notKept:
    'Trang này không có trong máy. Có thể đó là trang mới thêm, bản lưu cũ, trang sửa nội dung, hoặc địa chỉ gõ sai. Các trang đã lưu vẫn đọc và tìm được; có mạng thì mở lại trang này.',
  bar: (day: string) => `Không kết nối được. Đây là bản đã lưu ngày ${day}.`,
} as const;
