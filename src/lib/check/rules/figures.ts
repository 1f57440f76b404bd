import { figuresIn, type Figure } from '../../words/figures/figures.ts';
import { endOf } from '../../words/figures/quantities.ts';
import type { Misshapen } from '../../words/style/figure-form.ts';
import { foundIn, keysOf, type Group } from '../texts/groups.ts';
import { misshapen } from '../texts/own-words.ts';
import { keysOfNotes, type Note } from '../../read/markdown/notes.ts';
import type { Loaded } from '../../plan/load.ts';
import { readFiguresOf, type ReadFigures } from '../texts/figures-of.ts';
import { misquotedIn, type Misquoted } from '../texts/misquoted.ts';
import { basisIn, recordedFor, restsOnUnread } from '../texts/recorded.ts';
import type { Found, Rule } from '../rule.ts';
import { shortened } from '../../words/shortened.ts';
import { statementGroups, type Statement } from '../texts/statements.ts';

/** Truth rule 2: no figure without a source that records it, as it records it. */
export const figures: Rule = {
  code: 'con-so',
  needs: ['plan.yaml', 'nguon.yaml', 'nguon'],
  check(loaded) {
    const { memory } = loaded;
    const read = readFiguresOf(loaded);
    const forms = Map.groupBy(misshapen(loaded), ({ own }) => own.whole);
    const formsOf = (on: Statement) => forms.get(on) ?? [];
    // A group is all that one file states.
    const basisOf = (file: Group<Statement>) => {
      const records = basisIn(loaded, keysOf(memory, file));
      return (texts: Group<Statement>) => [read, ...records, ...texts.flatMap(formsOf)];
    };
    return foundIn(memory, statementGroups(loaded), figures, basisOf, (on, file) => {
      const onPage = keysOf(memory, file).map((key) => ({ key }));
      return problemsIn(loaded, on, memory.of(read, on), formsOf(on), onPage);
    });
  },
};

function problemsIn(
  loaded: Loaded,
  on: Statement,
  { figures, words, amounts }: ReadFigures,
  forms: Misshapen[],
  onPage: Note[],
): Found[] {
  if (!figures.length || restsOnUnread(loaded, on.notes)) return [];
  const recorded = recordedFor(loaded, on);
  const supported = (text: string) =>
    figuresIn(text).every(({ readings }) => readings.some(recorded));
  // What only its form makes unknown is told once, by the rule about forms.
  const mended = forms.filter(({ write }) => supported(write));
  // Words without notes of their own count again what the page has told with its sources.
  const toldOnPage = recordedFor(loaded, { notes: on.notes.length ? [] : onPage });
  const unknown = figures.filter(
    (figure) =>
      !figure.readings.some(recorded) &&
      !mended.some((each) => each.index <= figure.index && figure.index < endOf(each)) &&
      !(words.has(figure) && figure.readings.some(toldOnPage)),
  );
  return [
    ...unknown.map((each) => ({ on, piece: each.text, message: unknownMessage(on, each) })),
    ...misquotedIn(loaded, on, amounts).map((each) => ({
      ...{ on, piece: each.said.text },
      message: misquotedMessage(on, each),
    })),
  ];
}

function unknownMessage({ text, notes, of }: Statement, figure: Figure): string {
  const keys = keysOfNotes(notes);
  const after = text.slice(endOf(figure));
  const shown = figure.text + (/^\s?%/.exec(after)?.[0] ?? '');
  if (of !== undefined)
    return `Con số “${shown}” không có ở câu nào mà lời này dựa vào; sửa những câu ấy trước rồi ghi ở đây như thế, hoặc thêm tên câu có con số này vào danh sách câu được dựa vào (units).`;
  return keys.length
    ? `Con số “${shown}” không có trong nguồn được dẫn (${shortened(keys.join(', '), 100)}); xem lại con số, hoặc thêm chú dẫn tới nguồn có số ấy.`
    : `Con số “${shown}” chưa có nguồn; thêm chú dẫn như [@ten-nguon] vào cuối câu, hoặc bỏ con số.`;
}

const differing: Record<Misquoted['difference'], (shown: string, recorded: string) => string> = {
  unit: (shown, recorded) =>
    `“${shown}” khác đơn vị với ${recorded}; viết lại đơn vị như nguồn nêu.`,
  scale: (shown, recorded) =>
    `“${shown}” khác bậc nghìn, triệu, tỷ với ${recorded}; viết lại như nguồn nêu.`,
  way: (shown, recorded) =>
    `“${shown}” khác chiều tăng giảm với ${recorded}; viết lại tăng hay giảm như nguồn nêu.`,
  missed: (shown, recorded) =>
    `“${shown}” nói đạt hay chưa đạt khác với ${recorded}; viết lại như nguồn nêu.`,
  side: (shown, recorded) =>
    `“${shown}” khác chữ hơn, gần, khoảng, trên, dưới với ${recorded}; viết lại chữ ấy như nguồn nêu.`,
  hedge: (shown, recorded) =>
    `“${shown}” mất chữ ước, dự kiến có ở ${recorded}; viết lại chữ ấy trước con số.`,
  year: (shown, recorded) =>
    `“${shown}” là số của năm khác với ${recorded}; sửa lại năm hoặc con số.`,
  measure: (shown, recorded) =>
    `“${shown}” đo điều khác với ${recorded}; xem lại con số nào đi với điều nào.`,
};

function misquotedMessage(
  { text, of: units }: Statement,
  { said, known, difference }: Misquoted,
): string {
  const before = /(?:[^\s|(]+\s){0,3}$/u.exec(text.slice(0, said.index))?.[0] ?? '';
  const after = /^(?:\s?%|\s[^\s|;,.)]+){0,2}/u.exec(text.slice(endOf(said)))?.[0] ?? '';
  const of = [known.of, known.year && `năm ${known.year}`].filter(Boolean).join(', ');
  const recorded = `“${known.written.trim()}”${of && ` (${of})`} ${units === undefined ? `của nguồn ${known.key}` : 'ở câu mà lời này dựa vào'}`;
  return differing[difference](`${before}${said.text}${after}`.trim(), recorded);
}
