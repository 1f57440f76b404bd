import { supportedBy, type NumberStyle } from '../../figures/figures.ts';
import type { Note } from '../../markdown/notes.ts';
import type { Loaded } from '../../content/load.ts';
import { once } from '../../memo/once.ts';
import { perText } from '../../memo/per-text.ts';

/** Whether one of the sources that notes name has passages that could not be read. */
export function restsOnUnread({ unread }: Loaded, notes: Note[]): boolean {
  return unread.size > 0 && notes.some(({ key }) => unread.has(`nguon/${key}.txt`));
}

/** Whether one of the sources that notes name records a value (a reading of `figuresIn`). */
export function recordedFor(loaded: Loaded, notes: Note[]): (reading: string) => boolean {
  const keys = [...new Set(notes.map(({ key }) => key))];
  return (reading) => keys.some((key) => recordedBy(loaded, key).has(reading));
}

function recordedBy(loaded: Loaded, key: string): Set<string> {
  const known = recordedByAll(loaded);
  const values = known.get(key) ?? supportOf(loaded, key);
  known.set(key, values);
  return values;
}

const recordedByAll = once<Loaded, Map<string, Set<string>>>(() => new Map());

/** What a source records: its archive in its own language, its `so-lieu` and its date in Vietnamese form. */
function supportOf({ content, archives }: Loaded, key: string): Set<string> {
  const source = content.sources[key];
  if (!source) return new Set();
  const recorded = [...source['so-lieu'], (source.issued ?? '').split('-').reverse().join('/')];
  return new Set([
    ...supported(source.language, archives.get(key) ?? ''),
    ...supported('vi', recorded.join(' ; ')),
  ]);
}

const supported = perText((language, text) => supportedBy(text, language as NumberStyle));
