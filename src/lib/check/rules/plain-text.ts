import { isPlain } from '../../read/fields.ts';
import type { Loaded } from '../../plan/load.ts';
import { seenIn, type Seen } from '../../render/seen.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { slipsIn, type Place, type Slip } from '../../words/style/slips.ts';
import { plainTexts } from '../texts/plain-texts.ts';
import type { Problem } from '../../read/problem.ts';
import type { Rule } from '../rule.ts';
import { lineOf, linesOf } from '../texts/statements.ts';

/** A reader sees words: no mark that was typed to become something else, and did not. */
export const plainText: Rule = {
  code: 'chi-chu',
  reason:
    'Dấu gõ thiếu, gõ thừa thì không thành chữ đậm, bảng, danh sách hay liên kết mà lộ ra trước mắt người đọc. Tên, tóm tắt và lời kể lần sửa hiện đúng như đã gõ, cả trên trang lẫn ở kết quả tìm kiếm, tệp trích dẫn: ở đó dấu nào, thẻ nào cũng lộ.',
  check(loaded) {
    const isSource = (key: string) => key in loaded.content.sources;
    return shownTexts(loaded).flatMap(({ file, text, place, lineAt }) =>
      slipsIn(text, place, isSource).map((slip): Problem => {
        const line = lineAt(slip);
        const [source = ''] = linesOf(loaded, { file, lines: [line, line] });
        const mended = slip.mend(source);
        const instead = mended === source ? undefined : mended;
        return { file, line, rule: 'chi-chu', message: slip.message, instead };
      }),
    );
  },
};

/** A text as its readers see it, and where a piece of it stands in its file. */
interface Shown {
  file: string;
  text: string;
  place: Place;
  lineAt: (piece: Pick<Slip, 'found' | 'index'>) => number;
}

function shownTexts(loaded: Loaded): Shown[] {
  const inPages = loaded.markdown.flatMap(({ file, root, source }) =>
    seenIn(root, source).map(({ text, type, line }) => ({
      ...{ file, text, place: placeOf(type) },
      lineAt: ({ index }: { index: number }) => line + text.slice(0, index).split('\n').length - 1,
    })),
  );
  const inFields = loaded.fields.flatMap((field) =>
    isPlain(field)
      ? []
      : seenIn(field.root, field.value).map(({ text, type }) => ({
          ...{ file: field.file, text, place: placeOf(type) },
          lineAt: ({ found }: { found: string }) => lineOf(loaded, field, found),
        })),
  );
  const typed = plainTexts(loaded).map(({ file, line, last = Infinity, text, noted }) => ({
    file,
    text: noted ? withoutNotes(text) : text,
    place: file === 'nguon.yaml' ? ('given' as const) : ('typed' as const),
    lineAt: ({ found }: { found: string }) => lineOf(loaded, { file, lines: [line, last] }, found),
  }));
  return [...inPages, ...inFields, ...typed];
}

function placeOf(type: Seen['type']): Place {
  if (type === 'blockquote') return 'quote';
  return type === 'tableCell' ? 'cell' : 'line';
}
