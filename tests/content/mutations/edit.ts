/** The texts of a content folder as they lie on disk: path inside it (with `/`) → text. */
export type Texts = ReadonlyMap<string, string>;

/** A piece of a file. */
export interface Place {
  file: string;
  start: number;
  end: number;
  text: string;
}

/** One change of the folder. */
export type Change =
  /** Another text for one place. `wrong`: where in it the damage stands. */
  | { kind: 'text'; at: Place; text: string; wrong: number[] }
  /** A file added or rewritten as a whole. */
  | { kind: 'file'; file: string; text: string | Uint8Array; wrong: number[] }
  | { kind: 'link'; file: string; target: string }
  | { kind: 'gone'; file: string };

/** Where a problem has to be told; one of several places when more than one is right. */
export interface Expectation {
  file: string;
  lines: [number, number];
}

/** What is done to the folder, and what it has to be told about besides the changed places. */
export interface Mutation {
  changes: Change[];
  /** Each: untouched places of which one must be named. */
  elsewhere?: Place[][];
  /** The changed places need not be named themselves. */
  onlyElsewhere?: boolean;
  /** What is taken away is missed in other places too; those need not be listed. */
  ripples?: boolean;
}

/** Marks in a text where its damage stands; taken out before the text is used. */
const mark = '◆';

/**
 * Another text for a place. The damage stands at each `◆`; without one, at the first
 * character that differs.
 */
export function rewrite(at: Place, marked: string): Change {
  const { text, wrong } = unmark(marked);
  return { kind: 'text', at, text, wrong: wrong.length ? wrong : [firstDifference(at.text, text)] };
}

/** Text put behind a place; blank lines before it are no damage. */
export function after(at: Place, marked: string): Change {
  const here = { ...at, start: at.end, text: '' };
  const lead = /^\s*/.exec(marked)?.[0].length ?? 0;
  return rewrite(
    here,
    marked.includes(mark) ? marked : marked.slice(0, lead) + mark + marked.slice(lead),
  );
}

/** A new file, or another text for a whole file; the damage stands at each `◆`, else at its start. */
export function wholeFile(file: string, marked: string | Uint8Array): Change {
  if (typeof marked !== 'string') return { kind: 'file', file, text: marked, wrong: [0] };
  const { text, wrong } = unmark(marked);
  return { kind: 'file', file, text, wrong: wrong.length ? wrong : [0] };
}

/** Whether a change leaves its place as it is. */
export function changesNothing(change: Change): boolean {
  return change.kind === 'text' && change.at.text === change.text;
}

function unmark(marked: string): { text: string; wrong: number[] } {
  const parts = marked.split(mark);
  const wrong = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
  return { text: parts.join(''), wrong };
}

function firstDifference(before: string, now: string): number {
  let at = 0;
  while (at < before.length && at < now.length && before[at] === now[at]) at += 1;
  return at;
}

/** Whether two mutations can stand in one folder: they touch different places, and leave those where the other is told. */
export function areApart(one: Mutation, other: Mutation): boolean {
  return (
    one.changes.every((a) => other.changes.every((b) => apart(a, b))) &&
    !removesPlaceOf(one, other) &&
    !removesPlaceOf(other, one)
  );
}

function removesPlaceOf(one: Mutation, other: Mutation): boolean {
  const told = (other.elsewhere ?? []).flat().map(({ file }) => file);
  return one.changes.some((change) => change.kind !== 'text' && told.includes(fileOf(change)));
}

/** Files on which every statement rests: without them nothing can be said of any. */
const restedOn = /^(?:nguon\/.*|(?:nguon|co-quan)\.yaml)$/;

/** Whether two mutations touch different files, and neither one that the other rests on. */
export function inOtherFiles(one: Mutation, other: Mutation): boolean {
  const files = (mutation: Mutation) => mutation.changes.map(fileOf);
  return (
    files(one).every((file) => !files(other).includes(file)) &&
    ![...files(one), ...files(other)].some((file) => restedOn.test(file))
  );
}

function apart(a: Change, b: Change): boolean {
  if (fileOf(a) !== fileOf(b)) return true;
  if (a.kind !== 'text' || b.kind !== 'text') return false;
  return a.at.end < b.at.start || b.at.end < a.at.start;
}

function fileOf(change: Change): string {
  return change.kind === 'text' ? change.at.file : change.file;
}

/** A folder to be written, and what has to be told about it. */
export interface Mutated {
  changed: Map<string, string | Uint8Array | { target: string } | undefined>;
  expected: Expectation[][];
  ripples: boolean;
}

/** Puts mutations that stand apart into one folder; expected lines are those of the outcome. */
export function assemble(texts: Texts, mutations: Mutation[]): Mutated {
  const changed: Mutated['changed'] = new Map();
  const edits = mutations.flatMap(({ changes }) =>
    changes.filter((change) => change.kind === 'text'),
  );
  for (const file of new Set(edits.map(({ at }) => at.file)))
    changed.set(file, applied(texts.get(file) ?? '', editsOf(edits, file)));
  for (const { changes } of mutations)
    for (const change of changes) {
      if (change.kind === 'file') changed.set(change.file, change.text);
      if (change.kind === 'link') changed.set(change.file, { target: change.target });
      if (change.kind === 'gone') changed.set(change.file, undefined);
    }
  const textOf = (file: string) => {
    const now = changed.has(file) ? changed.get(file) : texts.get(file);
    return typeof now === 'string' ? now : '';
  };
  const lineAt = (file: string, offset: number) =>
    textOf(file)
      .slice(0, offset)
      .split(/\r\n|\r|\n/).length;
  const moved = (file: string, offset: number, own?: Change) =>
    offset +
    editsOf(edits, file)
      .filter((edit) => edit !== own && edit.at.end <= offset)
      .reduce((sum, { at, text }) => sum + text.length - (at.end - at.start), 0);
  const here = (file: string, offset: number): Expectation => {
    const line = lineAt(file, offset);
    return { file, lines: [line, line] };
  };
  const inChange = (change: Change): Expectation[][] => {
    if (change.kind === 'gone') return [];
    if (change.kind === 'link') return [[{ file: change.file, lines: [1, 1] }]];
    if (change.kind === 'file') return change.wrong.map((at) => [here(change.file, at)]);
    const { file, start } = change.at;
    return change.wrong.map((at) => [here(file, moved(file, start, change) + at)]);
  };
  const untouched = ({ file, start, end }: Place): Expectation => ({
    file,
    lines: [lineAt(file, moved(file, start)), lineAt(file, moved(file, end))],
  });
  const expected = mutations.flatMap((mutation) => [
    ...(mutation.onlyElsewhere ? [] : mutation.changes.flatMap(inChange)),
    ...(mutation.elsewhere ?? []).map((places) => places.map(untouched)),
  ]);
  return { changed, expected, ripples: mutations.some(({ ripples }) => ripples) };
}

type TextChange = Extract<Change, { kind: 'text' }>;

function editsOf(edits: TextChange[], file: string): TextChange[] {
  return edits.filter(({ at }) => at.file === file).toSorted((a, b) => a.at.start - b.at.start);
}

function applied(text: string, edits: TextChange[]): string {
  return edits
    .toReversed()
    .reduce((now, { at, text }) => now.slice(0, at.start) + text + now.slice(at.end), text);
}
