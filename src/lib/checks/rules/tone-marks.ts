import { loadContent } from '../../content/load.ts';
import { tonesInPlace, withToneInPlace } from '../../style/tone-marks.ts';
import { once } from '../../memo/once.ts';
import { ownWordsOf, type OwnWords } from '../texts/own-words.ts';
import { perText } from '../../memo/per-text.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentTree } from '../../content/read-tree.ts';
import type { Rule } from '../rule.ts';
import { lineOf, linesOf } from '../texts/statements.ts';

/** One placing of tone marks in the editors' own words. */
export const toneMarks: Rule = {
  code: 'dau-thanh',
  reason:
    'Cả trang đặt dấu thanh một kiểu (hòa, thủy, ủy; quý) để đọc liền mắt và tìm chữ nào cũng thấy. Lời trích giữ nguyên như nguồn.',
  check(loaded) {
    return ownWordsOf(loaded).flatMap((statement) => {
      const { file, whole, text } = statement;
      const words = misplacedIn(statement);
      const lines = words.length ? linesOf(loaded, whole) : [];
      const mended = words.length ? tonesInPlace(lines, text) : [];
      return words.map((word): Problem => {
        const line = lineOf(loaded, whole, word);
        const right = mended[line - whole.lines[0]];
        const instead = lines.includes(right!) ? undefined : right;
        const later = instead === undefined ? '' : ', hoặc cứ để vậy, khi đăng máy tự sửa';
        const message = `Chữ “${word}” đặt dấu thanh không theo kiểu của trang; viết “${inPlace(word, '')}”${later}.`;
        return { file, line, rule: 'dau-thanh', message, hint: true, instead };
      });
    });
  },
};

/** A content folder as it is read, tone marks put in their place: what `--fix` writes. */
export function mendedTree(tree: ContentTree): ContentTree {
  const { loaded } = loadContent(tree);
  const files = new Map([...loaded.tree].map(([file, text]) => [file, text.split('\n')]));
  const misplaced = ownWordsOf(loaded).filter((each) => misplacedIn(each).length);
  for (const { file, text, lines } of misplaced) {
    const [first, last] = lines;
    const all = files.get(file)!;
    all.splice(first - 1, last - first + 1, ...tonesInPlace(all.slice(first - 1, last), text));
  }
  return new Map([...files].map(([file, lines]) => [file, lines.join('\n')]));
}

/** The same few thousand words make up any content: each is worked out once. */
const inPlace = perText((word) => withToneInPlace(word));

const misplacedIn = once(({ text }: OwnWords) =>
  [...new Set(text.match(/\p{L}+/gu))].filter((word) => inPlace(word, '') !== word),
);
