import { stripMarks } from '../without-marks.ts';

/** A name with one official writing. */
export interface OfficialName {
  write: string;
  /** Other wordings of it that are told to be mended; other capitals always are. */
  not?: readonly string[];
  /** Of an abbreviation: what it is in full. */
  of?: string;
}

/**
 * The names that every plan of the country has, in the writing of Nghị định 30/2020/NĐ-CP, Phụ lục II,
 * and of Điều lệ Đảng, and their common abbreviations; a plan's own stand in `plan.yaml`, and the
 * bodies of `co-quan.yaml` join them by themselves.
 */
export const officialNames: OfficialName[] = [
  { write: 'Ủy ban nhân dân' },
  { write: 'UBND', of: 'Ủy ban nhân dân' },
  { write: 'Hội đồng nhân dân' },
  { write: 'HĐND', of: 'Hội đồng nhân dân', not: ['HDND'] },
  { write: 'Mặt trận Tổ quốc' },
  { write: 'Đảng Cộng sản Việt Nam' },
];

/**
 * A place: each syllable has a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II) and its marks.
 *
 * @example
 * placeName('Cần Thơ').not // ['can tho']
 */
export function placeName(write: string): OfficialName {
  return { write, not: [stripMarks(write)] };
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
  return { write, not: slips.filter((each) => each !== write) };
}
