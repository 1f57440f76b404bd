/** Notes, as they are heard, and the way back from the list of sources. */
export const noteWords = {
  source: 'Nguồn ',
  named: (label: string, who: string) => `Nguồn ${label}: ${who}`,
  back: (number: number, use: number) => `Về chỗ ghi nguồn ${number}, lần ${use}`,
  backHere: 'Về chỗ đang đọc',
  original: 'bài gốc',
} as const;
