import { sentencesIn, wordCount } from '../../words/sentences.ts';
import type { Rule } from '../rule.ts';

const most = { words: 600, sentence: 25 };

/** A page that has the figures of named units is printed on one sheet, and read at once. */
export const oneSheet: Rule = {
  code: 'mot-trang',
  *check({ markdown }) {
    for (const { file, clauses, ...page } of markdown) {
      if (page.kind !== 'page' || !page.data.units.length) continue;
      const blocks = clauses.flatMap((clause) => clause.blocks);
      for (const { text, lines } of blocks)
        for (const words of sentencesIn(text).map(wordCount)) {
          const message = `Câu này có ${words} chữ, mà trang gọn thì mỗi câu tối đa ${most.sentence}; tách thành hai câu, hoặc bỏ bớt.`;
          if (words > most.sentence) yield { file, line: lines[0], message };
        }
      const words = [...clauses.map(({ title }) => title), ...blocks.map(({ text }) => text)]
        .map(wordCount)
        .reduce((sum, count) => sum + count, 0);
      const message = `Trang gọn này có ${words} chữ; rút còn tối đa ${most.words} chữ để in vừa một tờ.`;
      if (words > most.words) yield { file, path: ['units'], message };
    }
  },
};
