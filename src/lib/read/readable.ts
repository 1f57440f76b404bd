import type { Problem } from './problem.ts';

const marks = [
  {
    // What decoding leaves where bytes are not UTF-8.
    character: '\uFFFD',
    message:
      'Dòng này có chữ không đọc được, vì tệp không lưu bằng mã UTF-8; mở bản gốc, chép chữ rồi dán vào ô soạn thảo.',
  },
  {
    character: '\0',
    message:
      'Tệp này không phải tệp chữ, hoặc lưu bằng mã UTF-16; mở bản gốc, chép chữ rồi dán vào ô soạn thảo.',
  },
];

/** Where a file holds what decoding leaves of bytes that are no text in UTF-8. */
export function readableProblems(file: string, text: string): Problem[] {
  const found = marks.find(({ character }) => text.includes(character));
  if (!found) return [];
  const line = text.slice(0, text.indexOf(found.character)).split(/\r\n?|\n/).length;
  return [{ file, line, rule: 'ma-utf-8', message: found.message }];
}
