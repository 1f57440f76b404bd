import { grouped } from '../../words/grouped.ts';
import { supportedBy } from '../../words/figures/figures.ts';
import {
  amountsOfItem,
  amountsOfPassage,
  writtenOf,
  type RecordedAmount,
} from '../../words/figures/recorded-amounts.ts';
import { multiplesIn, numeralsIn } from '../../words/figures/numerals.ts';
import { keysOfNotes, type Note } from '../../read/markdown/notes.ts';
import type { SourceData } from '../../read/schemas.ts';
import type { Loaded } from '../../plan/load.ts';

/** Whether one of the sources that notes name has passages that could not be read. */
export function restsOnUnread({ unread }: Loaded, notes: Note[]): boolean {
  return unread.size > 0 && notes.some(({ key }) => unread.has(`nguon/${key}.txt`));
}

/** What a statement rests on: its notes, or the words of units. */
type Basis = { notes: Note[]; of?: string };

/** Whether one of the sources that notes name records a value (a reading of `figuresIn`), or the units do. */
export function recordedFor(loaded: Loaded, { notes, of }: Basis): (reading: string) => boolean {
  if (of !== undefined) {
    const values = loaded.memory.ofValue(supported, of);
    return (reading) => values.has(reading);
  }
  const keys = keysOfNotes(notes);
  return (reading) => keys.some((key) => recordedBy(loaded, key).values.has(reading));
}

/** The amounts that the sources of some notes record. */
export interface Amounts {
  /** Those of a value: as people wrote them in `so-lieu`; where none of these is it as a whole, also as the passages have it. */
  byReading(reading: string): RecordedAmount[];
  /** All that people wrote. */
  all(): RecordedAmount[];
}

export function amountsFor(loaded: Loaded, { notes, of }: Basis): Amounts {
  if (of !== undefined) {
    const amounts = loaded.memory.ofValue(amountsOfWords, of);
    return { byReading: (reading) => amounts.get(reading) ?? [], all: () => [] };
  }
  const sources = keysOfNotes(notes).map((key) => recordedBy(loaded, key));
  return {
    byReading(reading) {
      const items = sources.flatMap(({ items }) => items.get(reading) ?? []);
      const isWhole = ({ supports: [own] }: RecordedAmount) => own === reading;
      if (items.some(isWhole)) return items;
      const read = sources.flatMap(({ passages }) => passages.get(reading) ?? []);
      return items.length ? [...items, ...read.filter(isWhole)] : read;
    },
    all: () => sources.flatMap(({ items }) => [...items.values()].flat()),
  };
}

interface Records {
  values: Set<string>;
  items: Map<string, RecordedAmount[]>;
  passages: Map<string, RecordedAmount[]>;
}

/** Those sources whose passages could not be read. */
export function unreadOf({ unread }: Loaded, keys: string[]): string {
  return unread.size ? keys.filter((key) => unread.has(`nguon/${key}.txt`)).join() : '';
}

/** What can and cannot be read of some sources, as long as they record the same: all that is compared with them rests on it. */
export function basisIn(loaded: Loaded, keys: string[]): unknown[] {
  return [unreadOf(loaded, keys), ...keys.map((key) => recordedBy(loaded, key))];
}

function recordedBy({ content, memory }: Loaded, key: string): Records {
  const source = content.sources[key];
  if (!source) return nothing;
  const passages = content.archives.get(key) ?? '';
  return memory.given(recordedBy, source, [passages], () => {
    const { issued = '', language, 'so-lieu': items } = source;
    return memory.ofValue(readRecords, { key, issued, language, items, passages });
  });
}

const nothing: Records = { values: new Set(), items: new Map(), passages: new Map() };

type Recorded = Pick<SourceData, 'language'> & {
  key: string;
  issued: string;
  items: SourceData['so-lieu'];
  passages: string;
};

/** What a source records: its archive in its own language, its `so-lieu` and its date in Vietnamese form. */
function readRecords({ key, issued, language, items, passages }: Recorded): Records {
  const written = [...items.map(writtenOf), issued.split('-').reverse().join('/')];
  return {
    values: new Set([
      ...supportedBy(passages, language),
      ...supportedBy(written.join(' ; '), 'vi'),
      ...multiplesIn(`${passages} ; ${written.join(' ; ')}`),
    ]),
    items: byReading(items.flatMap((item) => amountsOfItem(key, item))),
    passages: byReading(amountsOfPassage(key, passages, language)),
  };
}

/** What some words support, in digits and as words. */
const supported = (text: string) =>
  new Set([...supportedBy(text, 'vi'), ...numeralsIn(text).flatMap(({ readings }) => readings)]);

const amountsOfWords = (text: string) => byReading(amountsOfPassage('', text, 'vi'));

const byReading = (amounts: RecordedAmount[]) => grouped(amounts, ({ supports }) => supports);
