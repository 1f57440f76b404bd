/** What can be chosen at the editor page, as the worker that checks there needs it too. */
export const choiceWords = {
  kinds: {
    'chi-tieu': 'Chỉ tiêu',
    'hoi-dap': 'Câu hỏi',
    nguon: 'Nguồn',
    'co-quan': 'Cơ quan',
    'thuat-ngu': 'Thuật ngữ',
    'dong-thoi-gian': 'Sự kiện',
  },
  newResult: 'Thêm kết quả',
  newSource: 'Nguồn mới',
  newEntry: 'Thêm mới',
  lacking: {
    text: 'Kết quả mới còn thiếu lời.',
    source: 'Kết quả mới còn thiếu nguồn.',
    URL: 'Nguồn mới còn thiếu địa chỉ, hoặc nơi đăng và ngày đăng.',
  },
  wholeClause: 'Cả tiểu mục',
  statusOf: 'Tình hình thực hiện',
  pageOf: 'Tên và tóm tắt của mục',
  /** Which of two numbers of an indicator is the better. */
  better: { cao: 'số càng lớn càng tốt', thap: 'số càng nhỏ càng tốt, như thứ hạng' },
  /** In place of how a file has them, in YAML. */
  amounts: 'Các con số nguồn này nêu: con số | đo gì | năm nào, như tăng 10,04% | GRDP | 2024.',
  things:
    'Những việc mà lời trích gọi tên: lời gọi việc | tên những câu kể kết quả của việc ấy, như ab-2.ket-qua.nam-2024, ab-2.ket-qua.nam-2025; chưa thấy thì chỉ ghi lời.',
  nothingYet: 'Chưa sửa chỗ nào để gửi; gõ vài chữ ở ô trên để chọn chỗ cần sửa.',
} as const;
