import { most } from '../texts/most.ts';
import { perText } from '../../memo/per-text.ts';
import type { Problem } from '../../content/problem.ts';
import { restsOnUnread } from '../texts/recorded.ts';
import type { Rule } from '../rule.ts';
import { shortened } from '../texts/shortened.ts';
import { lineOf, statementsOf, type Statement } from '../texts/statements.ts';

const shortestQuotation = 5;

/** Truth rule 3: a quotation stands word for word in the source it names. */
export const quotations: Rule = {
  code: 'trich-nguyen-van',
  reason: 'Chữ đặt trong ngoặc kép là lời của người khác: phải đúng từng chữ như trong nguồn.',
  needs: ['nguon.yaml', 'nguon'],
  check(loaded) {
    const readable = statementsOf(loaded).filter(({ notes }) => !restsOnUnread(loaded, notes));
    return readable.flatMap((statement) =>
      quotedIn(statement).flatMap((quotation): Problem[] => {
        const keys = [...new Set(statement.notes.map((note) => note.key))];
        const parts = partsOf(quotation);
        const strange = nearest(
          keys.map((key) =>
            firstStrange(parts, foldedArchive(key, loaded.archives.get(key) ?? '')),
          ),
        );
        if (keys.length && strange === undefined) return [];
        const words = quotation.trim().split(/\s+/);
        const start = words.slice(0, 6).join(' ');
        const shown = words.length > 6 ? `${start}…` : start;
        return [
          {
            file: statement.file,
            line: lineOf(loaded, statement, (keys.length && strange) || start),
            rule: 'trich-nguyen-van',
            message: keys.length
              ? `Lời trích “${shown}” khác nguồn (${shortened(keys.join(', '), 100)}) từ chữ “${strange}”; chép lại đúng như nguồn, dùng […] ở chỗ lược, hoặc bỏ ${statement.kind === 'quote' ? 'dấu >' : 'ngoặc kép'} và viết bằng lời của mình.`
              : `Lời trích “${shown}” chưa có nguồn; thêm chú dẫn như [@ten-nguon] ngay sau lời trích.`,
          },
        ];
      }),
    );
  },
};

/** Every pair of marks that a reader takes for a quotation, and may hold another. */
const pairs = [
  /“([^“”]*(?:“[^“”]*”[^“”]*)*)”/g,
  /"([^"]*)"/g,
  /«([^«»]*)»/g,
  /(?<![\p{L}\p{N}])[‘']([^‘’']*)[’'](?![\p{L}\p{N}])/gu,
];
/** What is left when those are taken out: marks that open or close as a reader likes. */
const stray = /["“”«»]/;

/** A block quote as a whole, and every “…” of five words or more elsewhere. */
function quotedIn({ kind, text }: Statement): string[] {
  if (kind === 'quote') return [text];
  const plain = withKnownMarks(text);
  const quoted = pairs.flatMap((pair) => [...plain.matchAll(pair)].map((match) => match[1] ?? ''));
  return [...quoted, ...betweenStray(plain)].filter(
    (each) => (each.match(/[\p{L}\p{N}]+/gu) ?? []).length >= shortestQuotation,
  );
}

/** Other marks of quotation as the one they pass for; positions stay as they were. */
function withKnownMarks(text: string): string {
  return text
    .replace(/[‹《〈]/g, '«')
    .replace(/[›》〉]/g, '»')
    .replace(/[❛❜‛‚]/g, '’')
    .replace(/[„‟❝❞〝〞〟″＂「」『』]/g, '"');
}

/** What stands from one mark without a partner to the next, and from the last to the end of its sentence. */
function betweenStray(text: string): string[] {
  const [double, single] = [pairs.slice(0, 3), pairs[3]!];
  const left = double.reduce(
    (rest, pair) => rest.replace(pair, (found) => ' '.repeat(found.length)),
    text,
  );
  const [, ...pieces] = left.split(stray);
  const last = pieces.pop()?.split(/(?<=[.;!?])\s/)[0];
  const opened = /(?<![\p{L}\p{N}])‘([^.;!?]*)/u.exec(text.replace(single, ''))?.[1];
  return [...pieces, last ?? '', opened ?? ''];
}

function partsOf(quotation: string): string[] {
  return quotation
    .replaceAll('[sic]', '')
    .split(/\[…\]|\[\.\.\.\]/)
    .map((part) => fold(part).replace(/[.,;:]+$/, ''))
    .filter(Boolean);
}

/** Where a quotation leaves its source. */
interface Strange {
  /** Up to four of its words from the first that the source has not at that place. */
  words: string;
  /** How many of its words stand there before. */
  known: number;
}

/** Of several sources one must have it all: where it leaves the one that has most of it. */
function nearest(each: (Strange | undefined)[]): string | undefined {
  if (each.includes(undefined)) return undefined;
  return (each as Strange[]).toSorted((a, b) => b.known - a.known)[0]?.words;
}

/** Parts follow each other in the source, each as whole words. */
function firstStrange(parts: string[], archive: string): Strange | undefined {
  let from = 0;
  let before = 0;
  for (const part of parts) {
    const end = endOf(part, archive, from);
    const words = part.split(' ');
    if (end === undefined) {
      const start = from;
      const known = most(
        words.length,
        (length) => endOf(words.slice(0, length).join(' '), archive, start) !== undefined,
      );
      return { words: words.slice(known, known + 4).join(' '), known: before + known };
    }
    before += words.length;
    from = end;
  }
  return undefined;
}

/** Where a part ends in a text when it stands there as whole words. */
function endOf(part: string, text: string, from: number): number | undefined {
  const letter = /[\p{L}\p{N}]/u;
  const cuts = (outside: string | undefined, inside: string | undefined) =>
    letter.test(outside ?? '') && letter.test(inside ?? '');
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (!cuts(text[at - 1], part[0]) && !cuts(text[end], part.at(-1))) return end;
  }
  return undefined;
}

/** A source is quoted many times; no quotation runs from one of its passages into the next. */
const foldedArchive = perText((_key, text) =>
  text
    .split(/\n\s*\n/)
    .map(fold)
    .join(' ¶ '),
);

/**
 * Folds what may differ without changing a word: normal form, white space, quotation marks.
 *
 * @example
 * fold('“Đoàn\nkết”') // '"đoàn kết"' with its case kept
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟«»‹›❝❞″]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
