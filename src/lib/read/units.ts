import { blocksOf, type Block } from './markdown/blocks.ts';
import type { RootContent } from 'mdast';
import { notesOf, type Note } from './markdown/notes.ts';
import { folded, wordingOf } from './markdown/runs.ts';
import { shortHash } from '../words/short-hash.ts';
import { Memory } from './memory.ts';
import { labelledReport, reportIn, type Reported } from './reports.ts';

/** The smallest thing that can be cited, as it stands in its text. */
export interface Wording {
  kind: Block['kind'] | 'event';
  /** Notes, name, and kind and time of a report left out; white space folded, NFC. */
  text: string;
  /** As it is shown: with kind and time of a report. */
  shown: string;
  /** As it is told elsewhere: notes in their places, of a row the names of its columns too. */
  noted: string;
  notes: Note[];
  /** First and last line in its file. */
  lines: [number, number];
  name?: string;
  reported?: Reported;
  /** Changes with any letter of the wording, and with nothing else: `k7f3`. */
  id: string;
}

/** Not units: they name what stands below them, and belong to their clause or table. */
const headings = new Set<Block['kind']>(['heading', 'header']);

/** The units of a clause's text, in order. */
export function wordingsIn(nodes: RootContent[]): Wording[] {
  return wordingsOf(blocksOf(nodes), new Memory());
}

export function wordingsOf(blocks: Block[], memory: Memory): Wording[] {
  return blocks
    .filter(({ kind }) => !headings.has(kind))
    .map((block) => memory.of(wordingOfBlock, block));
}

function wordingOfBlock(block: Block): Wording {
  const { text, noted, reported } = reportIn(block);
  const said = { ...block, text: wordingOf(text), shown: wordingOf(block.text) };
  return wording({ ...said, noted: withNotes(noted, block.notes) }, reported);
}

/** One field of a data file as one unit; one that opens as a result does is one. */
export function fieldWording(kind: 'field' | 'event', value: string): Wording {
  const { told, reported } = labelledReport(value);
  const text = wordingOf(told);
  const shown = reported ? wordingOf(value.replaceAll('**', '')) : text;
  const said = { text, shown, noted: folded(told), notes: notesOf(value) };
  return wording({ kind, ...said, lines: [1, 1] }, reported);
}

/** A wording that rests on the notes of others. */
export function restingOn(said: Wording, others: Pick<Wording, 'notes'>[]): Wording {
  const byText = new Map(others.flatMap(({ notes }) => notes).map((note) => [written(note), note]));
  const notes = [...byText.values()];
  return { ...said, notes, noted: withNotes(said.noted, notes) };
}

/** With the notes that do not stand in what is told: of what introduces its list, of a cell left out. */
function withNotes(noted: string, notes: Note[]): string {
  const told = new Set(notesOf(noted).map(written));
  const others = notes.map(written).filter((note) => !told.has(note));
  return others.length ? `${noted}[${others.map((note) => `@${note}`).join('; ')}]` : noted;
}

function written({ key, locator }: Note): string {
  return locator ? `${key}, ${locator}` : key;
}

function wording(said: Omit<Wording, 'reported' | 'id'>, reported?: Reported): Wording {
  const { kind, text, shown, noted, notes, lines, name } = said;
  return { kind, text, shown, noted, notes, lines, name, reported, id: shortHash(text) };
}
