import type { OddCharacter } from '../text/unseen.ts';
import type { Problem } from './problem.ts';
import { perText } from './per-text.ts';
import { isContentFile } from './places.ts';
import type { ContentTree } from './read-tree.ts';

const longestShown = 300;

/**
 * A finder of odd characters: a problem for each line of each file that holds one, with the line
 * as it should be; `clean` is undefined where only who wrote it can know.
 */
export function oddLines(
  rule: string,
  first: (line: string) => OddCharacter | undefined,
  describe: (odd: OddCharacter, line: string) => { what: string; clean: string | undefined },
): (tree: ContentTree) => Problem[] {
  const inFile = perText((file, text) =>
    first(text.replaceAll('\n', ' '))
      ? text.split('\n').flatMap((line, index): Problem[] => {
          const odd = first(line);
          if (!odd) return [];
          const { what, clean } = describe(odd, line);
          const message =
            clean === undefined
              ? `${what}; xóa cả dòng rồi gõ lại đúng chữ cần hiện.`
              : `${what}; viết lại dòng này là: “${around(clean, odd.column)}”.`;
          return [{ file, line: index + 1, rule, message }];
        })
      : [],
  );
  return (tree) =>
    [...tree].flatMap(([file, text]) => (isContentFile(file) ? inFile(file, text) : []));
}

/** The whole line, or of a long one the part about a column. */
function around(line: string, column: number): string {
  const text = line.trim();
  if (text.length <= longestShown) return text;
  const start = Math.max(0, Math.min(column, line.length) - longestShown / 2);
  const part = line.slice(start, start + longestShown).trim();
  return `${start ? '…' : ''}${part}${start + longestShown < line.length ? '…' : ''}`;
}
