/** A name with one official writing. */
export interface OfficialName {
  write: string;
  /** Other wordings of it that are told to be mended; other capitals always are. */
  not?: string[];
  /** Where the writing comes from. */
  reason: string;
}

const decree = 'Nghị định 30/2020/NĐ-CP, Phụ lục II: viết hoa tên cơ quan, tổ chức';
const places = 'Nghị định 30/2020/NĐ-CP, Phụ lục II: viết hoa chữ đầu mỗi âm tiết của địa danh';

/**
 * The one list of names that are written in one way. The bodies of `co-quan.yaml` join it by
 * themselves.
 */
export const officialNames: OfficialName[] = [
  { write: 'Ủy ban nhân dân', reason: decree },
  { write: 'UBND', reason: 'chữ tắt thông dụng của Ủy ban nhân dân' },
  { write: 'Hội đồng nhân dân', reason: decree },
  { write: 'HĐND', not: ['HDND'], reason: 'chữ tắt thông dụng của Hội đồng nhân dân' },
  { write: 'Mặt trận Tổ quốc', reason: decree },
  {
    write: 'Đảng Cộng sản Việt Nam',
    reason: 'Điều lệ Đảng; Nghị định 30/2020/NĐ-CP, Phụ lục II',
  },
  {
    write: 'Đại hội đại biểu toàn quốc lần thứ XIII',
    not: [
      'Đại hội đại biểu toàn quốc lần thứ 13',
      'Đại hội toàn quốc lần thứ XIII',
      'Đại hội toàn quốc lần thứ 13',
    ],
    reason: 'tên trong toàn văn nghị quyết; chỉ lời trích mới giữ “Đại hội Đại biểu”',
  },
  {
    write: 'Đại hội XIII',
    not: ['Đại hội 13', 'Đại hội lần thứ 13'],
    reason: 'tên gọi gọn của đại hội ấy, số La Mã như trong nghị quyết',
  },
  {
    write: 'Covid-19',
    not: ['Covid 19', 'Covid19', 'Covid–19', 'Cô-vít 19', 'Cô-vi 19'],
    reason: 'cách viết của bài báo về Kế hoạch 1740; “COVID-19” chỉ ở lời trích nghị quyết',
  },
  { write: 'Đồng bằng sông Cửu Long', reason: 'tên vùng trong bài báo và trong các quyết định' },
  { write: 'Trà Vinh', not: ['Tra Vinh'], reason: places },
  { write: 'Vĩnh Long', not: ['Vinh Long'], reason: places },
  { write: 'Bến Tre', not: ['Ben Tre'], reason: places },
  {
    write: 'Kế hoạch 1740',
    reason: 'tên gọi gọn của kế hoạch trên cả trang này',
  },
  {
    write: '1740/QĐ-UBND',
    not: ['1740/QD-UBND', '1740/QĐ/UBND', '1740/QĐ–UBND', '1740/QĐ - UBND', '1740-QĐ/UBND'],
    reason: 'số, ký hiệu của quyết định theo bài báo',
  },
  {
    write: 'Sở Kế hoạch và Đầu tư',
    not: ['Sở Kế hoạch Đầu tư', 'Sở Kế hoạch - Đầu tư', 'Sở Kế hoạch & Đầu tư'],
    reason: decree,
  },
  {
    write: 'Sở KH&ĐT',
    not: ['Sở KHĐT', 'Sở KH-ĐT', 'Sở KH và ĐT', 'Sở KH & ĐT'],
    reason: 'chữ tắt trong co-quan.yaml',
  },
  {
    write: 'Sở Thông tin và Truyền thông',
    not: [
      'Sở Thông tin Truyền thông',
      'Sở Thông tin - Truyền thông',
      'Sở Thông tin & Truyền thông',
    ],
    reason: decree,
  },
  {
    write: 'Sở TT&TT',
    not: ['Sở TTTT', 'Sở TT-TT', 'Sở TT và TT', 'Sở TT & TT'],
    reason: 'chữ tắt trong co-quan.yaml',
  },
  {
    write: 'Đài Phát thanh và Truyền hình Trà Vinh',
    not: [
      'Đài Phát thanh Truyền hình Trà Vinh',
      'Đài Phát thanh - Truyền hình Trà Vinh',
      'Đài Phát thanh & Truyền hình Trà Vinh',
    ],
    reason: decree,
  },
];
