import { section } from '../fixture.ts';
import type { Problem } from '../../content/problem.ts';
import type { EarlyRule } from '../rule.ts';

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

/** A text file is UTF-8, whatever its name says. */
export const readableText: EarlyRule = {
  code: 'ma-utf-8',
  reason: 'Tệp lưu sai mã, hay ảnh và tệp Word đổi đuôi, sẽ hiện thành chữ hỏng.',
  early: true,
  check(file, text): Problem[] {
    const found = marks.find(({ character }) => text.includes(character));
    if (!found) return [];
    const line = text.slice(0, text.indexOf(found.character)).split(/\r\n?|\n/).length;
    return [{ file, line, rule: 'ma-utf-8', message: found.message }];
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Chữ có dấu: ắ, ợ, đ.') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Ch\uFFFD.') },
    { 'giai-phap/a.md': section('gp-1', 'C\0h\0.') },
  ],
};
