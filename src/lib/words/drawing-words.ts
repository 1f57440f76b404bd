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
  formerly: (province: string, into: string) => `${province} (cũ), nay thuộc ${into}`,
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
  /** What a mark means, by its class, in the order told. */
  marks: {
    'd-gl': 'Vạch ngắn phía trên: điều đặt ra.',
    'd-b': 'Tô kín: điều được báo cáo.',
    'd-h': 'Kẻ ngang: số ước.',
    'd-p': 'Viền đứt: mức, dự kiến.',
    'd-gd': 'Nét đứt: mức của kế hoạch.',
    'd-t': 'Nét đứt: mức do văn bản khác đặt, không phải mức của kế hoạch.',
    'd-y': 'Nét đứt ngắn: mức đặt cho riêng năm ấy.',
    'd-n': 'Mỗi vạch: một hạng, hạng 1 ở bên trái.',
    'd-o': 'Khung: toàn bộ, 100%.',
    'd-g': 'Vạch xanh: thời gian của kế hoạch.',
  },
} as const;
