/** What an indicator concludes; both numbers stand beside it, and it is this site that compares them. */
export const verdictWords = {
  dat: 'Số được báo cáo đạt mức đặt ra',
  vuot: 'Số được báo cáo vượt mức đặt ra',
  'chua-dat': 'Số được báo cáo chưa đạt mức đặt ra',
  'chua-du': 'Chưa đủ căn cứ',
} as const;

const groupWords = {
  'dai-hoi': 'Của Đại hội Đảng bộ',
  'noi-khac': 'Của cơ quan, văn bản khác',
  'khong-thay-muc': 'Không thấy mức cho cả giai đoạn',
} as const;

/** Whose some indicators are, or of which year. */
export function groupName(group: keyof typeof groupWords | number): string {
  return typeof group === 'number' ? `Của riêng năm ${group}` : groupWords[group];
}

export const indicatorWords = {
  heading: (period: string) => `Chỉ tiêu ${period}`,
  lead: 'Các mức dưới đây ở văn bản khác, không phải chỉ tiêu của kế hoạch này. Chỉ kết luận khi hai con số cùng đơn vị, cùng phạm vi.',
  tap: 'Bấm vào con số để đọc cả câu.',
  among: (count: number) => `Có ${count} chỉ tiêu, không chỉ tiêu nào là của kế hoạch này.`,
  compared: (count: number, hedged: number) =>
    `So được ${count}${hedged ? `, trong đó ${hedged} theo số ước` : ''}`,
  verdicts: {
    dat: 'đạt mức đặt ra',
    vuot: 'vượt',
    'chua-dat': 'chưa đạt',
  },
  uncompared: (count: number) => `Không so được ${count}`,
  reasons: {
    'chua-du': 'chưa đủ căn cứ',
    share: (below: number) =>
      `chỉ có tỷ lệ so với mức${below ? `, trong đó ${below} dưới 100%` : ''}`,
    set: 'là cả một bộ chỉ tiêu',
  },
  link: 'Xem từng chỉ tiêu',
  columns: {
    name: 'Chỉ tiêu',
    setter: 'Ai đặt; đặt hoặc được nêu khi nào',
    target: 'Mức đặt ra',
    latest: 'Số mới nhất',
    verdict: 'Kết luận',
  },
  unseen: 'Không thấy',
  against: (latest: string, target: string) => `${latest}; mức là ${target}`,
  from: (start: string) => ` từ ${start}`,
  hedged: { uoc: ', theo số ước', 'so-bo': ', theo số sơ bộ' },
  none: 'Không kết luận',
  set: 'cả một bộ chỉ tiêu',
  share: 'nguồn nêu tỷ lệ so với mức, không nêu mức',
  csv: 'Tải bảng số liệu ket-qua.csv',
  narrow: 'Lọc và xếp bảng chỉ tiêu',
  group: 'Của ai',
  all: 'Tất cả',
  count: (rows: number) => `Còn ${rows} chỉ tiêu.`,
  sort: 'Xếp theo',
  sorts: {
    '': 'Thứ tự của trang',
    name: 'Tên chỉ tiêu',
    set: 'Ngày đặt hoặc nêu, mới trước',
    at: 'Lúc của số mới nhất',
    verdict: 'Kết luận',
  },
} as const;

/** What the file of results calls its rows. */
export const csvWords = {
  result: 'Kết quả của mục',
  levelToldOf: 'Mức nêu ở mục',
  before: 'Trước kế hoạch, nêu ở mục',
  target: 'Mức của chỉ tiêu',
  latest: 'Số mới nhất của chỉ tiêu',
} as const;
