/** What stands in drawings, and below them. */
export const drawingWords = {
  estimate: 'ước',
  none: 'chưa thấy số',
  noneLines: ['chưa', 'thấy số'],
  total: (total: string) => `Tổng số: ${total}`,
  level: (level: string, by?: string) => `${by ?? 'Mức đặt ra'}: ${level}`,
  ofYear: (level: string) => `mức đặt cho năm ấy: ${level}`,
  rank: (rank: number, ranks: number) =>
    `Hạng ${rank} trong ${ranks}: mỗi vạch là một hạng, hạng 1 ở đầu bên trái.`,
  share: (share: string) => `Phần được báo cáo là ${share}, trong một khung là toàn bộ, 100%.`,
  into: (province: string) => `nay thuộc ${province}`,
  partOf: (province: string) => `thuộc ${province}`,
  axis: (promised: number, reported: number) =>
    `Trục thời gian: ${promised} mốc đặt ra ở trên, ${reported} mốc được báo cáo ở dưới.`,
  planTime: (from: string, to?: string) =>
    `Kế hoạch ban hành ngày ${from}${to ? `, thực hiện đến hết ${to}` : ''}.`,
  ended: (until: string, into: string) => `Sau ngày ${until}, tỉnh thuộc ${into}.`,
  table: 'Bảng số liệu',
  date: 'Thời điểm',
  value: 'Số liệu',
  told: 'Theo nguồn',
  set: 'Mức đặt ra',
  kinds: {
    reported: 'Tô kín: điều được báo cáo.',
    estimated: 'Kẻ ngang: số ước.',
    planned: 'Viền đứt: mức, dự kiến.',
    ofPlan: 'Nét đứt: mức của kế hoạch.',
    ofYear: 'Nét đứt ngắn: mức đặt cho riêng năm ấy.',
    ofOthers: 'Nét đứt: mức do văn bản khác đặt, không phải mức của kế hoạch.',
    promised: 'Vạch ngắn phía trên: điều đặt ra.',
    ranks: 'Mỗi vạch: một hạng, hạng 1 ở bên trái.',
    whole: 'Khung: toàn bộ, 100%.',
    time: 'Vạch xanh: thời gian của kế hoạch.',
  },
} as const;
