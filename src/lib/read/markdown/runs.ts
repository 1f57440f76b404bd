import type { PhrasingContent } from 'mdast';
import { noteGroup, notesOf, withoutNotes, type Note } from './notes.ts';
import { textOf, textWithEdges, unitName } from './text.ts';

/** Sentences that one group of notes closes; what follows the last group has none. */
export interface Run {
  /** Notes in their places, the name left out. */
  nodes: PhrasingContent[];
  /** Its wording: notes left out, white space folded, NFC. */
  text: string;
  /** The text with its notes and edges around marked words (`textWithEdges`). */
  written: string;
  notes: Note[];
  /** `dien-gio-2022` of `{#dien-gio-2022}` at its end: what content refers to it by. */
  name?: string;
}

/** A group of notes, a mark that ends its sentence after it, and a name; or a name alone. */
const closing = new RegExp(
  String.raw`(?<notes>${noteGroup}[.!?…:;]*[”"’)\]»]*)?(?<naming>${unitName})|${noteGroup}(?<mark>[.!?…:;]+[”"’)\]»]*)?`,
  'gu',
);
const ended = /[.!?…:;][”"’)\]»]*\s*$/u;

/**
 * Splits the inline content of a paragraph or item at its groups of notes: after a sentence,
 * not inside one. Nothing looks for sentences: a group inside one is closed by the next.
 *
 * @example
 * runsOf(paragraph('Một.[@a] Hai,[@b] ba.[@c] Bốn.')).map(({ text }) => text)
 * // ['Một.', 'Hai, ba.', 'Bốn.']
 */
export function runsOf(children: PhrasingContent[]): Run[] {
  const places = placed(children);
  const full = places.map(({ text }) => text).join('');
  const runs: Run[] = [];
  let from = 0;
  const close = (end: number, next: number, name?: string) => {
    const text = full.slice(from, end);
    const nodes = text.trim() ? sliced(places, from, end) : [];
    if (nodes.length)
      runs.push({
        nodes,
        text: wordingOf(text),
        written: textWithEdges({ type: 'paragraph', children: nodes }),
        notes: notesOf(text),
        name,
      });
    from = next;
  };
  for (const { 0: found, index, groups } of full.matchAll(closing)) {
    const end = index + found.length;
    const isEnd =
      groups?.name ||
      groups?.mark ||
      ended.test(full.slice(from, index)) ||
      !full.slice(end).trim();
    if (isEnd && !isInside(places, end))
      close(end - (groups?.naming?.length ?? 0), end, groups?.name);
  }
  close(full.length, full.length);
  return runs;
}

/**
 * The wording of a text: notes left out, white space folded, NFC.
 *
 * @example
 * wordingOf(' Một\nhai.[@a]') // 'Một hai.'
 */
export function wordingOf(text: string): string {
  return folded(withoutNotes(text));
}

const unfolded = /\s\s|[^\S ]/;

/** White space folded, NFC. */
export function folded(text: string): string {
  return (unfolded.test(text) ? text.replace(/\s+/g, ' ') : text).trim().normalize('NFC');
}

interface Place {
  node: PhrasingContent;
  text: string;
  start: number;
}

function placed(children: PhrasingContent[]): Place[] {
  let start = 0;
  return children.map((node) => {
    const text = node.type === 'text' ? node.value : textOf(node);
    const place = { node, text, start };
    start += text.length;
    return place;
  });
}

/** Emphasis and links are not cut in two. */
function isInside(places: Place[], at: number): boolean {
  return places.some(
    ({ node, text, start }) => node.type !== 'text' && start < at && at < start + text.length,
  );
}

function sliced(places: Place[], from: number, to: number): PhrasingContent[] {
  return places.flatMap(({ node, text, start }): PhrasingContent[] => {
    if (node.type !== 'text') return from <= start && start < to ? [node] : [];
    const value = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return value ? [{ ...node, value }] : [];
  });
}
