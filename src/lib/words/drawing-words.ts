/** What stands in drawings, and below them. */
export const drawingWords = {
  estimate: 'ước',
  none: 'chưa thấy số',
  noneLines: ['chưa', 'thấy số'],
  total: (total: string) => `Tổng số: ${total}`,
  level: (level: string) => `Mức đặt ra: ${level}`,
  into: (province: string) => `nay thuộc ${province}`,
  axis: (promised: number, reported: number) =>
    `Trục thời gian: ${promised} mốc đặt ra ở trên, ${reported} mốc được báo cáo ở dưới.`,
  planTime: (from: string, to?: string) =>
    `Kế hoạch ban hành ngày ${from}${to ? `, thực hiện đến hết ${to}` : ''}.`,
  ended: (until: string, into: string) => `Sau ngày ${until}, tỉnh thuộc ${into}.`,
  table: 'Bảng số liệu',
  see: (title: string) => `Biểu đồ: ${title}`,
  date: 'Thời điểm',
  value: 'Số liệu',
  told: 'Theo nguồn',
  set: 'Mức đặt ra',
  kinds: {
    reported: 'Mảng đặc: điều được báo cáo.',
    estimated: 'Gạch chéo: số ước.',
    planned: 'Viền đứt: mức, dự kiến.',
    ofPlan: 'Nét đứt: mức của kế hoạch.',
    ofOthers: 'Nét đứt: mức do văn bản khác đặt, không phải mức của kế hoạch.',
    promised: 'Vạch ngắn phía trên: điều đặt ra.',
    time: 'Vạch xanh: thời gian của kế hoạch.',
  },
} as const;
