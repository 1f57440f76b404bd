import { plainTexts } from '../texts/plain-texts.ts';
import { shortened } from '../texts/shortened.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

/** Titles, summaries and names are lines: in citation files a second line is a field of its own. */
export const oneLine: Rule = {
  code: 'mot-dong',
  reason:
    'Tên, tóm tắt và lời kể lần sửa được chép vào tệp trích dẫn, bản tin và kết quả tìm kiếm, nơi mỗi thứ chỉ có một dòng: dòng thứ hai sẽ bị hiểu thành một điều khác.',
  check(loaded) {
    return plainTexts(loaded).flatMap(({ file, line, text }): Problem[] => {
      const [first = '', ...others] = text.trim().split(/[\n\r]/);
      if (!others.length) return [];
      const message = `Sau chữ “${shortened(first)}” có dấu xuống dòng mà chỗ này chỉ được một dòng; viết liền một dòng, bỏ “\\n”, dấu “|” và dòng trống nếu có.`;
      return [{ file, line, rule: 'mot-dong', message }];
    });
  },
};
