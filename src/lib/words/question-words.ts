export const questionWords = {
  subjects: 'Hỏi – đáp theo chủ đề',
  basis: 'Dựa vào',
  next: 'Đọc tiếp:',
  reviewed: (date: string) => `Rà soát ngày ${date}`,
} as const;
