import { isPlain, type Field } from '../../read/fields.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { seenIn, type Seen } from '../../render/seen.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { slipsIn, type Place, type Slip } from '../../words/style/slips.ts';
import { sourceKeys } from '../texts/source-keys.ts';
import { plainTexts, type PlainText } from '../texts/plain-texts.ts';
import type { Found, Rule } from '../rule.ts';
import { fieldGroups, foundIn, type Group } from '../texts/groups.ts';
import { lineOf, linesOf } from '../texts/statements.ts';

/** A reader sees words: no mark that was typed to become something else, and did not. */
export const plainText: Rule = {
  code: 'chi-chu',
  check(loaded) {
    const { memory, markdown } = loaded;
    const known = sourceKeys(loaded);
    const told = <Of extends object>(groups: Group<Of>[], shownIn: (text: Of) => Shown[]) =>
      foundIn(memory, groups, plainText, [known], (text) =>
        shownIn(text).flatMap((shown) => problemsIn(loaded, shown, (key) => known.has(key))),
      );
    return [
      ...told(
        markdown.map((page) => memory.of(alone, page)),
        inPage,
      ),
      ...told(fieldGroups(loaded), (field) => (isPlain(field) ? [] : inField(loaded, field))),
      ...told(plainTexts(loaded), (text) => [asTyped(loaded, text)]),
    ];
  },
};

const alone = (page: MarkdownFile) => [page];

function problemsIn(
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

const asTyped = (loaded: Loaded, typed: PlainText): Shown => ({
  file: typed.file,
  text: typed.noted ? withoutNotes(typed.text) : typed.text,
  place: typed.file === 'nguon.yaml' ? 'given' : 'typed',
  lineAt: ({ found }) => lineOf(loaded, typed, found),
});

const placeOf = (type: Seen['type']): Place =>
  type === 'blockquote' ? 'quote' : type === 'tableCell' ? 'cell' : 'line';
