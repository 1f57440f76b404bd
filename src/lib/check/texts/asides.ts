import { ledgerFile, isGone, linesOf } from '../../read/ledger.ts';
import type { Note } from '../../read/markdown/notes.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Loaded } from '../../plan/load.ts';
import { remembered, type Memory } from '../../read/memory.ts';
import { blanked } from '../../words/blanked.ts';
import { withPlainMarks } from '../../words/quotations-in.ts';
import { sameList, type Group } from './groups.ts';
import type { Statement } from './statements.ts';

/**
 * What is published beside the content and states things too: what a page says of its changes,
 * the spellings readers search it by, what is said of a source, what stood at an address and why
 * it was withdrawn. All but this reason rest on the notes of what they speak of; where that is
 * gone, its title on any source. None may carry notes of its own.
 */
export const asidesOf = remembered((loaded: Loaded): Group<Statement>[] => [
  ...loaded.markdown.map((page) => loaded.memory.of(ofPage, page)),
  ...ofSources(loaded),
  sameList(loaded.memory, loaded.content.ledger, ofWithdrawals(loaded)),
]);

/** A text on one line, as a statement. */
export const sentence = (file: string, line: number, text: string, notes: Note[]): Statement => ({
  ...{ file, kind: 'field', text, written: text, notes, lines: [line, line] },
});

const aside = (...said: Parameters<typeof sentence>): Statement => ({
  ...sentence(...said),
  unstyled: true,
});

function ofPage({ file, data, clauses, lineOf }: MarkdownFile, memory: Memory): Statement[] {
  const notes = clauses.flatMap(({ blocks }) => blocks.flatMap((block) => block.notes));
  const asides = [
    ...data.aliases.map((text, index) => aside(file, lineOf(['aliases', index]), text, notes)),
    ...data.changes.flatMap(({ note }, index) => {
      const line = lineOf(['changes', index, 'note']);
      // “Gấp đôi” is told of data, too, which have no notes on their page that could know it.
      const text = blanked(withoutOld(note), /gấp đôi/giu);
      // The notes of its page know its figures, but not what a body did that the page tells nowhere.
      return [
        aside(file, line, text, notes),
        ...(notes.length ? [aside(file, line, withoutFigures(text), [])] : []),
      ];
    }),
  ];
  // Those of before where a page was changed elsewhere: what was worked out of them holds.
  return asides.map((each) => memory.same(each));
}

/** A number and the words of another are no figure and no quotation of the statement beside. */
function withoutFigures(text: string): string {
  return withPlainMarks(text).replace(/[\d“”"«»‘’']/g, ' ');
}

/**
 * What a note of a change says of the wording it replaced, blanked: that may be wrong, so it was changed.
 *
 * @example
 * withoutOld('Sửa 8,52% thành 8,25%.') // '          thành 8,25%.'
 */
function withoutOld(note: string): string {
  const piece = String.raw`(?:[^.,;]|[.,](?=\d))`;
  const old = new RegExp(
    String.raw`(?<!\p{L})(?:(?:sửa|đổi|thay|chữa)\s${piece}*?(?=\s(?:thành|sang|bằng)\s)|(?:bỏ|xóa|xoá|gỡ|rút|bớt)\s${piece}*)`,
    'giu',
  );
  return blanked(note, old);
}

/** What is said of a source beside a text rests on it. Its note does not: it tells how it was read, with figures of others. */
function ofSources({ yaml, content, memory }: Loaded): Group<Statement>[] {
  const file = 'nguon.yaml';
  const located = yaml.get(file);
  const asides = () =>
    Object.entries(content.sources).flatMap(([key, source]) => {
      const { short } = source;
      if (short === undefined) return [];
      const line = located!.lineOf([key, 'short']);
      return memory.given(ofSources, source, [line], () => aside(file, line, short, [{ key }]));
    });
  return located ? [memory.given(ofSources, located, [content.sources], asides)] : [];
}

function ofWithdrawals(loaded: Loaded): Statement[] {
  // The same list as long as there are the same sources.
  const anyNote = loaded.memory.same(Object.keys(loaded.content.sources).map((key) => ({ key })));
  return withdrawals(loaded).map((withdrawal) =>
    loaded.memory.given(ofWithdrawals, withdrawal, [anyNote], () => {
      const { lines, text, isTitle } = withdrawal;
      return aside(ledgerFile, lines[0], text, isTitle ? anyNote : []);
    }),
  );
}

/** What is shown where a page or clause stood: its last title and, where it was withdrawn, why. */
export function withdrawals({ yaml, content, memory }: Loaded) {
  return memory.given(withdrawals, content.ledger, [], () =>
    linesOf(content.ledger).flatMap(({ part, key, entry }) => {
      if (!isGone(entry)) return [];
      const line = yaml.get(ledgerFile)?.lineOf([part, key]) ?? 1;
      const texts = [entry.title, ...(entry.withdrawn ? [entry.withdrawn.why] : [])];
      const lines: [number, number] = [line, Infinity];
      return texts.map((text, at) => ({ file: ledgerFile, lines, text, isTitle: at === 0 }));
    }),
  );
}
