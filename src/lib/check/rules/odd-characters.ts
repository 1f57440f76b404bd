import type { Loaded } from '../../plan/load.ts';
import { inEachEntry } from '../../read/entries.ts';
import { isContentFile } from '../../read/places.ts';
import { firstLookAlike, withoutLookAlikes } from '../../words/look-alikes.ts';
import { firstNumberSign, withPlainNumbers } from '../../words/number-signs.ts';
import {
  describeCharacter,
  firstUnseen,
  turned,
  withoutUnseen,
  type OddCharacter,
} from '../../words/unseen.ts';
import type { FoundOnLine, Rule } from '../rule.ts';
import { decodedIn, type Decoded } from '../texts/decoded.ts';

/** No character that nobody sees, in any file: it hides words or turns their order. */
export const unseenCharacters: Rule = {
  code: 'ky-tu-an',
  check: oddLines({
    first: firstUnseen,
    describe: (odd) => ` là ${describeCharacter(odd)}, mắt không thấy`,
    // Without the marks that turned them the letters would stand as they were typed: backwards.
    cleaned: (line) => (turned.test(line) ? undefined : withoutUnseen(line)),
  }),
};

/** No letter, digit or sign that passes for another, and no number as one sign, in any file. */
export const lookAlikes: Rule = {
  code: 'chu-gia',
  check: oddLines({
    first: (line) => firstLookAlike(line) ?? firstNumberSign(line),
    describe: (odd) =>
      `, “${odd.character}”, là ${describeCharacter(odd)}${odd.instead ? `, không phải “${odd.instead}”` : ''}`,
    cleaned: (line) => withPlainNumbers(withoutLookAlikes(line)),
  }),
};

/** One sort of odd characters: the first of a line, what it is, and the line without any, where that is known. */
interface Sort {
  first: (line: string) => OddCharacter | undefined;
  describe: (odd: OddCharacter) => string;
  cleaned: (line: string) => string | undefined;
}

/** Of each file each line that holds one, as it is written or, where the file writes none so, by its code. */
function oddLines({ first, describe, cleaned }: Sort): Rule['check'] {
  const problemsIn = (file: string, lines: readonly Decoded[], coded: boolean) =>
    lines.flatMap(({ line, text }): FoundOnLine[] => {
      const odd = first(text);
      if (!odd) return [];
      const where = coded
        ? 'Ký tự viết bằng mã (như &#160; hay \\u00A0) ở dòng này'
        : `Ký tự thứ ${odd.column} của dòng`;
      const clean = coded ? undefined : cleaned(text);
      // What passes for nothing known only who wrote it can replace.
      const instead = clean === undefined || first(clean) ? undefined : clean;
      const write =
        instead === undefined
          ? 'xóa cả dòng rồi gõ lại đúng chữ cần hiện'
          : 'gõ lại dòng này bằng ký tự thường dùng';
      return [{ file, line, message: `${where}${describe(odd)}; ${write}.`, instead }];
    });
  const asWritten = inEachEntry((file, text) => {
    if (!first(text.replaceAll('\n', ' '))) return [];
    const lines = text.split('\n').map((each, at) => ({ line: at + 1, text: each }));
    return problemsIn(file, lines, false);
  });
  const byCode = ({ memory }: Loaded, file: string, shown: readonly Decoded[]) =>
    memory.given(first, shown, [], () => {
      const lines = shown.map((each) => ({ ...each, text: each.text.replaceAll('\n', ' ') }));
      return problemsIn(file, lines, true);
    });
  return (loaded) =>
    [...loaded.tree].flatMap(([file, text]) => {
      if (!isContentFile(file)) return [];
      const written = loaded.memory.ofText(asWritten, file, text);
      if (written.length) return written;
      return (decodedIn(loaded).get(file) ?? []).flatMap((shown) => byCode(loaded, file, shown));
    });
}
