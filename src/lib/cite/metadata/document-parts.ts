/** What the first mention of a document says of it. */
export interface DocumentParts {
  /** `Quyết định` */
  type: string;
  /** `1740/QĐ-UBND` */
  number: string;
  /** Day of signing: `2021-08-26`. */
  date: string;
  /** `Ủy ban nhân dân tỉnh Trà Vinh` */
  issuer: string;
}

/**
 * Reads a document's type, number, day and issuer out of its first mention, which Nghị định
 * 30/2020/NĐ-CP gives one form: type, “số” number, “ngày … tháng … năm …”, “của” issuer, then
 * the subject. Undefined for anything else.
 *
 * @example
 * documentParts('Quyết định số 1740/QĐ-UBND ngày 26 tháng 8 năm 2021 của Ủy ban nhân dân tỉnh Trà Vinh ban hành …')
 * // { type: 'Quyết định', number: '1740/QĐ-UBND', date: '2021-08-26', issuer: 'Ủy ban nhân dân tỉnh Trà Vinh' }
 */
export function documentParts(mention: string): DocumentParts | undefined {
  const match =
    /^(.+?) số (\S+) ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4}) của (.+?) (?:ban hành|phê duyệt|quy định|về) /u.exec(
      mention,
    );
  if (!match) return undefined;
  const [, type, number, day, month, year, issuer] = match as unknown as string[];
  const two = (text: string | undefined) => text!.padStart(2, '0');
  return {
    type: type!,
    number: number!,
    date: `${year}-${two(month)}-${two(day)}`,
    issuer: issuer!,
  };
}
