import { stripMarks } from '../without-marks.ts';

/** A name with one official writing. */
export interface OfficialName {
  write: string;
  /** Other wordings of it that are told to be mended; other capitals always are. */
  not?: readonly string[];
  /** Of an abbreviation: what it is in full. */
  of?: string;
  /** Where the writing comes from. */
  reason: string;
}

const decree = 'Nghị định 30/2020/NĐ-CP, Phụ lục II: viết hoa tên cơ quan, tổ chức';

/**
 * The names that every plan of the country has; its own stand in `plan.yaml`, and the bodies of
 * `co-quan.yaml` join them by themselves.
 */
export const officialNames: OfficialName[] = [
  { write: 'Ủy ban nhân dân', reason: decree },
  { write: 'UBND', of: 'Ủy ban nhân dân', reason: 'chữ tắt thông dụng của Ủy ban nhân dân' },
  { write: 'Hội đồng nhân dân', reason: decree },
  {
    write: 'HĐND',
    of: 'Hội đồng nhân dân',
    not: ['HDND'],
    reason: 'chữ tắt thông dụng của Hội đồng nhân dân',
  },
  { write: 'Mặt trận Tổ quốc', reason: decree },
  {
    write: 'Đảng Cộng sản Việt Nam',
    reason: 'Điều lệ Đảng; Nghị định 30/2020/NĐ-CP, Phụ lục II',
  },
];

/**
 * A place: each syllable has a capital and its marks.
 *
 * @example
 * placeName('Cần Thơ').not // ['can tho']
 */
export function placeName(write: string): OfficialName {
  const reason = 'Nghị định 30/2020/NĐ-CP, Phụ lục II: viết hoa chữ đầu mỗi âm tiết của địa danh';
  return { write, not: [stripMarks(write)], reason };
}

/**
 * The number of a document, with the ways in which it is often mistyped.
 *
 * @example
 * numberName('15/QĐ-UBND').not // ['15/QD-UBND', '15/QĐ/UBND', '15/QĐ–UBND', '15/QĐ - UBND', '15-QĐ/UBND']
 */
export function numberName(write: string): OfficialName {
  const [number = '', kind = '', body = ''] = write.split(/[/-]/);
  const slips = [
    write.replaceAll('Đ', 'D'),
    ...['/', '–', ' - '].map((mark) => write.replace('-', mark)),
    `${number}-${kind}/${body}`,
  ];
  return { write, not: slips.filter((each) => each !== write), reason: 'số, ký hiệu của văn bản' };
}
