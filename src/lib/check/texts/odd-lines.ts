import type { OddCharacter } from '../../words/unseen.ts';
import { decodedIn, type Decoded } from './decoded.ts';
import type { Loaded } from '../../plan/load.ts';
import { isContentFile } from '../../read/places.ts';
import type { Found } from '../rule.ts';

/** Where an odd character stands that a file writes by its code. */
const byCode = 'Ký tự viết bằng mã (như &#160; hay \\u00A0) ở dòng này';

/**
 * A finder of odd characters, written as they are or by their code: a problem for each line of
 * each file that holds one, with the line as it should be; `clean` is undefined where only who
 * wrote it can know.
 */
export function oddLines(
  first: (line: string) => OddCharacter | undefined,
  describe: (
    odd: OddCharacter,
    line: string,
    where: string,
  ) => { what: string; clean: string | undefined },
): (loaded: Loaded) => Found[] {
  const problemsIn = (file: string, lines: readonly Decoded[], coded: boolean) =>
    lines.flatMap(({ line, text }): Found[] => {
      const odd = first(text);
      if (!odd) return [];
      const where = coded ? byCode : `Ký tự thứ ${odd.column} của dòng`;
      const { what, clean } = describe(odd, text, where);
      // What passes for nothing known only who wrote it can replace.
      const known = !coded && clean !== undefined && !first(clean);
      const write = known
        ? 'gõ lại dòng này bằng ký tự thường dùng'
        : 'xóa cả dòng rồi gõ lại đúng chữ cần hiện';
      const instead = known ? clean : undefined;
      return [{ file, line, message: `${what}; ${write}.`, instead }];
    });
  const inFile = (file: string, text: string) =>
    first(text.replaceAll('\n', ' '))
      ? problemsIn(
          file,
          text.split('\n').map((each, index) => ({ line: index + 1, text: each })),
          false,
        )
      : [];
  return (loaded) =>
    [...loaded.tree].flatMap(([file, text]) => {
      if (!isContentFile(file)) return [];
      const written = loaded.memory.ofText(inFile, file, text);
      if (written.length) return written;
      const shown = decodedIn(loaded).get(file);
      if (!shown) return [];
      return loaded.memory.given(first, shown, [], () =>
        problemsIn(
          file,
          shown.map((each) => ({ ...each, text: each.text.replaceAll('\n', ' ') })),
          true,
        ),
      );
    });
}
