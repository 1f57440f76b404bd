import { isPlain, type Field } from '../../read/fields.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { seenIn, type Seen } from '../../render/seen.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { slipsIn, type Place, type Slip } from '../../words/style/slips.ts';
import { namedIn } from '../texts/named-in.ts';
import { plainTexts, type PlainText } from '../texts/plain-texts.ts';
import type { Found, Rule } from '../rule.ts';
import { lineOf, linesOf } from '../texts/statements.ts';

/** A reader sees words: no mark that was typed to become something else, and did not. */
export const plainText: Rule = {
  code: 'chi-chu',
  reason:
    'Dấu gõ thiếu, gõ thừa thì không thành chữ đậm, bảng, danh sách hay liên kết mà lộ ra trước mắt người đọc. Tên, tóm tắt và lời kể lần sửa hiện đúng như đã gõ, cả trên trang lẫn ở kết quả tìm kiếm, tệp trích dẫn: ở đó dấu nào, thẻ nào cũng lộ.',
  check(loaded) {
    const { memory } = loaded;
    const isSource = memory.ofText(namedIn, '', Object.keys(loaded.content.sources).join(' '));
    const told = (from: object, shown: () => Shown[]) =>
      memory.given(plainText, from, [isSource], () =>
        shown().flatMap((each) => problemsOf(loaded, each, isSource)),
      );
    return [
      ...loaded.markdown.flatMap((page) => told(page, () => inPage(page))),
      ...loaded.fields
        .filter((field) => !isPlain(field))
        .flatMap((field) => told(field, () => inField(loaded, field))),
      ...plainTexts(loaded).flatMap((each) => told(each, () => [asTyped(loaded, each)])),
    ];
  },
};

function problemsOf(
  loaded: Loaded,
  { file, text, place, lineAt }: Shown,
  isSource: (key: string) => boolean,
): Found[] {
  return slipsIn(text, place, isSource).map((slip) => {
    const line = lineAt(slip);
    const [source = ''] = linesOf(loaded, { file, lines: [line, line] });
    const mended = slip.mend(source);
    const instead = mended === source ? undefined : mended;
    return { file, line, message: slip.message, instead };
  });
}

/** A text as its readers see it, and where a piece of it stands in its file. */
interface Shown {
  file: string;
  text: string;
  place: Place;
  lineAt: (piece: Pick<Slip, 'found' | 'index'>) => number;
}

const inPage = ({ file, root, source }: MarkdownFile): Shown[] =>
  seenIn(root, source).map(({ text, type, line }) => ({
    ...{ file, text, place: placeOf(type) },
    lineAt: ({ index }) => line + text.slice(0, index).split('\n').length - 1,
  }));

const inField = (loaded: Loaded, field: Field): Shown[] =>
  seenIn(field.root, field.value).map(({ text, type }) => ({
    ...{ file: field.file, text, place: placeOf(type) },
    lineAt: ({ found }) => lineOf(loaded, field, found),
  }));

function asTyped(loaded: Loaded, { file, line, last = Infinity, text, noted }: PlainText): Shown {
  return {
    file,
    text: noted ? withoutNotes(text) : text,
    place: file === 'nguon.yaml' ? 'given' : 'typed',
    lineAt: ({ found }) => lineOf(loaded, { file, lines: [line, last] }, found),
  };
}

function placeOf(type: Seen['type']): Place {
  if (type === 'blockquote') return 'quote';
  return type === 'tableCell' ? 'cell' : 'line';
}
