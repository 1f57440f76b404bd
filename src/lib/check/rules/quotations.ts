import type { Loaded } from '../../plan/load.ts';
import { keysOfNotes, splitNotes, withoutNotes } from '../../read/markdown/notes.ts';
import { markupEdge, withoutEdges } from '../../read/markdown/text.ts';
import { isAscribed } from '../../words/ascribed.ts';
import { quotationsIn, type Quotation } from '../../words/quotations-in.ts';
import { firstStrange, fold, passagesOf } from '../../words/in-passages.ts';
import { restsOnUnread, unreadOf } from '../texts/recorded.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../../words/shortened.ts';
import { foundIn, keysOf, type Group } from '../texts/groups.ts';
import { statementGroups, type Statement } from '../texts/statements.ts';

/** Words from which on whatever stands in quotation marks is no term. */
const shortestQuotation = 5;
const shortestPart = 3;
const mostGaps = 3;
/** Characters on either side of a quotation among which it may be said whose it is. */
const reach = 400;
/** Markup begins or ends before a word: it does so within the quotation. */
const markedWord = new RegExp(String.raw`${markupEdge}[^\p{L}\p{N}]*[\p{L}\p{N}]`, 'u');
const gap = /\[(?:…|\.\.\.)\]/;

/** Truth rule 3: a quotation stands word for word in the source it names. */
export const quotations: Rule = {
  code: 'trich-nguyen-van',
  needs: ['nguon.yaml', 'nguon'],
  check(loaded) {
    const { content, memory } = loaded;
    const basisOf = () => (texts: Group<Statement>) => {
      const keys = keysOf(memory, texts);
      return [unreadOf(loaded, keys), ...keys.map((key) => content.archives.get(key))];
    };
    return foundIn(memory, statementGroups(loaded), quotations, basisOf, (on) =>
      restsOnUnread(loaded, on.notes)
        ? []
        : quotedIn(on).flatMap((quotation) => {
            const fault = faultOf(quotation, on, loaded);
            return fault ? [{ on, ...fault }] : [];
          }),
    );
  },
};

/** A block quotation as a whole; elsewhere each that is long, shortened or told as somebody's words. */
function quotedIn({ kind, written, introduction = '' }: Statement): Quotation[] {
  if (kind === 'quote') return [{ text: written, start: 0, end: written.length, closed: false }];
  return quotationsIn(written).filter((quotation) => {
    const { text, start, end, closed } = quotation;
    const above = start < reach ? introduction.slice(-reach) : '';
    const before = `${above} ${written.slice(Math.max(0, start - reach), start)}`;
    // What a note says in quotation marks is refused with the note.
    if (/\[@[^\]]*$/.test(before)) return false;
    const words = wordsIn(plain(text));
    return (
      words >= shortestQuotation ||
      gap.test(text) ||
      (closed && holdsNote(quotation)) ||
      (words > 0 && isAscribed(plain(before), plain(written.slice(end, end + reach))))
    );
  });
}

/** What is wrong with a quotation, and the words to find it by: first with itself, then beside its source. */
function faultOf(
  quotation: Quotation,
  { kind, notes }: Statement,
  { content, memory }: Loaded,
): { message: string; piece: string } | undefined {
  const text = plain(quotation.text);
  const words = text.trim().split(/\s+/);
  const start = words.slice(0, 6).join(' ');
  const shown = words.length > 6 ? `${start}…` : start;
  const fault = (message: string, piece = start) => ({ message, piece });
  if (holdsNote(quotation))
    return fault(
      `Chú dẫn nằm giữa lời trích “${shown}”; chuyển ra ngay sau lời trích, ngoài dấu ngoặc kép.`,
    );
  if (markedWord.test(withoutNotes(quotation.text)))
    return fault(
      `Lời trích “${shown}” có chữ đậm, nghiêng, gạch, liên kết hay danh sách ở trong; bỏ các dấu ấy, chỉ để chữ của nguồn.`,
    );
  if (isCutUp(text))
    return fault(
      `Lời trích “${shown}” bị cắt vụn; trích liền hơn: mỗi phần ít nhất ${shortestPart} chữ, cả lời nhiều nhất ${mostGaps} chỗ lược […] và một chỗ [sic].`,
    );
  const keys = keysOfNotes(notes);
  if (!keys.length)
    return fault(
      `Lời trích “${shown}” chưa có nguồn; thêm chú dẫn như [@ten-nguon] ngay sau lời trích.`,
    );
  const strange = firstStrange(
    partsOf(text),
    keys.flatMap((key) => memory.ofText(passagesOf, key, content.archives.get(key) ?? '')),
  );
  return strange === undefined
    ? undefined
    : fault(
        `Lời trích “${shown}” khác nguồn (${shortened(keys.join(', '), 100)}) từ chữ “${strange}”; chép lại đúng như một đoạn của nguồn, dùng […] ở chỗ lược, hoặc bỏ ${kind === 'quote' ? 'dấu >' : 'ngoặc kép'} và viết bằng lời của mình.`,
        strange,
      );
}

/** Whether a note stands before the end of a quotation. */
function holdsNote({ text, closed }: Quotation): boolean {
  const pieces = splitNotes(text);
  const first = pieces.findIndex((piece) => typeof piece !== 'string');
  const behind = pieces.slice(first).filter((piece) => typeof piece === 'string');
  return first >= 0 && (closed || behind.some((piece) => wordsIn(piece) > 0));
}

/** Whether words are picked out so that anything could be made of them. */
function isCutUp(text: string): boolean {
  const parts = text.split(gap);
  const within = parts.filter((part, at) => part.trim() || (at > 0 && at < parts.length - 1));
  return (
    parts.length > mostGaps + 1 ||
    (parts.length > 1 && within.some((part) => wordsIn(part) < shortestPart)) ||
    text.split('[sic]').length > 2
  );
}

function partsOf(text: string): string[] {
  return text
    .replaceAll('[sic]', '')
    .split(gap)
    .map((part) => fold(part).replace(/[.,;:]+$/, ''))
    .filter(Boolean);
}

function plain(written: string): string {
  return withoutNotes(withoutEdges(written));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
