import { diffLines, diffWords } from 'diff';
import { splitNotes } from '../../read/markdown/notes.ts';
import type { SourceData } from '../../read/schemas.ts';
import { shortCitation } from '../../render/citation.ts';

/** A run of words that stayed, came or went. */
export interface WordPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Keeps a figure such as 1.200 or 10,04 whole. */
const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });
/** So many words of what stayed are shown beside a change. */
const context = 12;
/** Two texts that differ in more words than this are compared by lines: nobody reads their words as one text, and comparing them takes long. */
const maxEditLength = 300;

/**
 * What changed in words, with a few words of what stayed around each change.
 *
 * @param intlSegmenter tells what is a word
 * @example
 * wordParts('Tăng 5 xã.', 'Tăng 6 xã.')
 * // [same 'Tăng ', removed '5', added '6', same ' xã.']
 */
export function wordParts(
  before: string,
  after: string,
  intlSegmenter: Intl.Segmenter = segmenter,
): WordPart[] {
  const changes =
    diffWords(before, after, { intlSegmenter, maxEditLength }) ?? diffLines(before, after);
  const told = changes.map(({ added, removed, value }): WordPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  const parts = spacedAsBefore(told, before);
  return parts.map(({ kind, text }, index) =>
    kind === 'same'
      ? { kind, text: shortened(text, index > 0, index < parts.length - 1) }
      : { kind, text },
  );
}

/** The comparison tells the spaces of the later text alone: where a sign came between two words, the one that stood there. */
function spacedAsBefore(parts: WordPart[], before: string): WordPart[] {
  let at = 0;
  let moved = '';
  return parts.flatMap(({ kind, text }, index): WordPart[] => {
    const own = { kind, text: moved + text };
    moved = '';
    if (kind !== 'added') {
      for (const each of text.replace(/\s/g, '')) at = before.indexOf(each, at) + each.length;
      return [own];
    }
    const [last, next] = [parts[index - 1], parts[index + 1]];
    const [lost] = /^\s+/.exec(before.slice(at)) ?? [''];
    const isLost = last?.kind === 'same' && next?.kind === 'same' && !/\s$/.test(last.text);
    if (!lost || !isLost) return [own];
    [moved] = /\s*$/.exec(text)!;
    if (moved) return [{ kind, text: text.trimEnd() }];
    return [{ kind: 'removed', text: lost }, own];
  });
}

/** The words next to a change; `…` stands for the rest. */
function shortened(text: string, afterChange: boolean, beforeChange: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  const head = afterChange ? context : 0;
  const tail = beforeChange ? context : 0;
  if (words.length <= head + tail + 1) return text;
  const start = words.slice(0, head).join('').trimEnd();
  const end = words.slice(words.length - tail).join('');
  return [start, '…', tail ? end : ''].filter(Boolean).join(' ');
}

/**
 * A clause's plain text as a reader would have it: notes as the names of their sources, so
 * that another source shows as another name; headings and quotations without marks.
 *
 * @example
 * readableText('### A\n\nMột.[@a]', sources) // 'A\n\nMột. [Thanh Niên, 19/1/2024]'
 */
export function readableText(text: string, sources: Record<string, SourceData>): string {
  return splitNotes(text.replace(/^(?:#+|>) /gm, ''))
    .map((part) => {
      if (typeof part === 'string') return part;
      const names = part.map(({ key, locator }) => {
        const source = sources[key];
        const name = source ? shortCitation(source).replace(/\.$/, '') : key;
        return locator ? `${name}, ${locator}` : name;
      });
      return ` [${names.join('; ')}]`;
    })
    .join('');
}
