import { withToneInPlace } from '../../words/style/tone-marks.ts';
import type { Memory } from '../../read/memory.ts';
import { mended, ownWordsOf, type OwnWords } from '../texts/own-words.ts';
import type { Found, Rule } from '../rule.ts';

/** One placing of tone marks in the editors' own words. */
export const toneMarks: Rule = {
  code: 'dau-thanh',
  reason:
    'Cả trang đặt dấu thanh một kiểu (hòa, thủy, ủy; quý) để đọc liền mắt và tìm chữ nào cũng thấy. Lời trích giữ nguyên như nguồn.',
  check(loaded) {
    const { memory } = loaded;
    const right = (word: string) => memory.ofText(known, '', word);
    return ownWordsOf(loaded).flatMap((own) =>
      memory.of(misplacedIn, own).map((word): Found => ({
        ...mended(loaded, own, word, right(word)),
        message: `Chữ “${word}” đặt dấu thanh không theo kiểu của trang; viết “${right(word)}”.`,
        hint: true,
      })),
    );
  },
};

/** The same few thousand words make up any content: each is worked out once. */
const known = (_: string, word: string) => withToneInPlace(word);

const misplacedIn = ({ text }: OwnWords, memory: Memory) =>
  [...new Set(text.match(/\p{L}+/gu))].filter((word) => memory.ofText(known, '', word) !== word);
