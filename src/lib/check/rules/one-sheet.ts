import { sentencesIn, wordCount } from '../../words/sentences.ts';
import type { Found, Rule } from '../rule.ts';

const most = { words: 600, sentence: 25 };

/** A page that has the figures of named units is printed on one sheet, and read at once. */
export const oneSheet: Rule = {
  code: 'mot-trang',
  reason:
    'Trang gọn phải in vừa một tờ và đọc một mạch: câu ngắn, ít chữ, con số nào cũng của một câu có tên trên trang.',
  check({ markdown }) {
    return markdown.flatMap((page): Found[] => {
      if (page.kind !== 'page' || !page.data.units.length) return [];
      const blocks = page.clauses.flatMap((clause) => clause.blocks);
      const words = [...page.clauses.map(({ title }) => title), ...blocks.map(({ text }) => text)]
        .map(wordCount)
        .reduce((sum, count) => sum + count, 0);
      const long = blocks.flatMap(({ text, lines: [line] }) =>
        sentencesIn(text)
          .filter((sentence) => wordCount(sentence) > most.sentence)
          .map((sentence) => {
            const message = `Câu này có ${wordCount(sentence)} chữ, mà trang gọn thì mỗi câu tối đa ${most.sentence}; tách thành hai câu, hoặc bỏ bớt.`;
            return { file: page.file, line, message };
          }),
      );
      const message = `Trang gọn này có ${words} chữ; rút còn tối đa ${most.words} chữ để in vừa một tờ.`;
      const whole = { file: page.file, line: page.lineOf(['units']), message };
      return words > most.words ? [...long, whole] : long;
    });
  },
};
