import { changedPages, pageShowing } from '../../check/published/changes.ts';
import { loadContent, type Loaded, type Read } from '../../plan/load.ts';
import type { ContentTree } from '../../read/content-tree.ts';
import { clausePlace, fieldHash, hashOf, recordPlace, textAt, unitPlace } from './located.ts';
import { Conflict, refuse } from './refused.ts';
import type { Change, ChangePart } from './schema.ts';
import { edited, spanOfLines, type Edit, type Place } from './text-edits.ts';
import { fieldEdits, parsedYaml } from './yaml-edits.ts';

/** A part of a change, applied: what stood and what is to stand there, and on which lines. */
export interface AppliedPart {
  part: ChangePart;
  file: string;
  was: string;
  now: string;
  lines: [first: number, last: number][];
}

export interface Applied {
  tree: ContentTree;
  /** The tree as it was read, where that was needed. */
  read?: Read | undefined;
  parts: AppliedPart[];
}

/**
 * A content folder with a change in it, as edits of its files, and in `changes` of each page that
 * now says something else an entry of that day. Nothing is written.
 *
 * @param today the day of the entries, e.g. `2026-11-28`
 * @throws Conflict where the content is not what the change was written for; ChangeRefused where two
 * parts take the same place
 */
export function applied(published: Loaded, change: Change, today: string): Applied {
  const pieces = change.parts.map((part, at) => piecesOf(published, part, at));
  const { tree, lines, read } = withPagesTold(published, change, pieces, today);
  return {
    tree,
    read,
    parts: change.parts.map((part, at) => {
      const own = pieces[at]!;
      return {
        part,
        file: own[0]?.file ?? '',
        was: own.map((edit) => textAt(published, edit)).join('\n'),
        now: own.map(({ text }) => text).join('\n'),
        lines: own.map((edit) => lines.get(edit)!),
      };
    }),
  };
}

function withEdits(raw: ContentTree, edits: Edit[]) {
  const tree = new Map(raw);
  const lines = [...Map.groupBy(edits, ({ file }) => file)].flatMap(([file, own]) => {
    const done =
      edited(raw.get(file) ?? '', own) ??
      refuse('Hai chỗ sửa của đề nghị chồng lên nhau; bỏ một chỗ, hoặc gộp lại thành một.');
    tree.set(file, done.text);
    return [...done.lines];
  });
  return { tree, lines: new Map(lines) };
}

function piecesOf(published: Loaded, part: ChangePart, at: number): Edit[] {
  switch (part.kind) {
    case 'unit': {
      const place = known(published, unitPlace(published, part.at), part.was, at);
      const { from, to } = place;
      if (part.put === 'before') return [{ ...place, to: from, text: `${part.text}\n` }];
      if (part.put === 'after') return [{ ...place, from: to, text: `\n${part.text}` }];
      // A line without words goes whole: an empty one would part a list or a table.
      return [{ ...place, to: part.text ? to : to + 1, text: part.text }];
    }
    case 'clause': {
      const place = known(published, clausePlace(published, part.at), part.was, at);
      const isEmpty = place.from === place.to;
      return [{ ...place, text: isEmpty ? `\n${part.text}\n` : part.text }];
    }
    case 'fields':
      return ofFields(published, part, at);
    case 'passage': {
      const file = `nguon/${part.source}.txt`;
      const text = published.raw.get(file);
      const end = text?.length ?? 0;
      const lead =
        text === undefined ? `# ${part.source}\n\n` : '\n'.repeat(text.endsWith('\n') ? 1 : 2);
      return [{ file, from: end, to: end, text: `${lead}${part.text.trim()}\n` }];
    }
  }
}

function ofFields(published: Loaded, part: ChangePart & { kind: 'fields' }, at: number): Edit[] {
  const place = recordPlace(published, part.at);
  if (!place) throw new Conflict(gone, { cause: { at } });
  const { file, yaml, start, path, value } = place;
  const names = Object.keys(part.set);
  const told = names.map((name) => `${name}: ${JSON.stringify(value?.[name])}`).join('\n');
  if (names.some((name) => fieldHash(value, name) !== part.was[name]))
    throw new Conflict(reworded, { cause: { at, published: value && told } });
  const document = published.memory.ofValue(parsedYaml, yaml);
  return fieldEdits(yaml, path, part.set as Record<string, unknown>, document).map(
    ({ from, to, text }) => ({ file, from: from + start, to: to + start, text }),
  );
}

const gone =
  'Chỗ này không còn trong nội dung đã đăng, có lẽ đã rút hay tách ra; lời của bạn còn nguyên, chọn chỗ khác cho lời ấy rồi bỏ chỗ này.';
const reworded =
  'Chỗ này đã có người sửa sau khi đề nghị được viết; xem hai bản cạnh nhau, rồi sửa lại từ bản đang đăng.';

function known(published: Loaded, place: Place | undefined, was: string, at: number): Place {
  if (!place) throw new Conflict(gone, { cause: { at } });
  const text = textAt(published, place);
  if (hashOf(text) !== was) throw new Conflict(reworded, { cause: { at, published: text } });
  return place;
}

/**
 * Pages corrected themselves, and those that show an entry which was, with an entry of `changes`. Which
 * these are is guessed by the files, and is found when the folder is read: mostly it is read once.
 */
function withPagesTold(
  published: Loaded,
  { note }: Change,
  pieces: Edit[][],
  today: string,
): ReturnType<typeof withEdits> & Pick<Applied, 'read'> {
  const own = pieces.flat().map(({ file }) => file);
  const telling = (files: string[]) => {
    const pages = published.markdown.filter(({ file }) => [...own, ...files].includes(file));
    const entries = pages.map(({ file }) => entryIn(published, file, today, note));
    return withEdits(published.raw, [...pieces.flat(), ...entries]);
  };
  // Only entries of data files are shown on other pages than their own.
  if (!own.some((file) => file.endsWith('.yaml'))) return telling([]);
  const shown = new Set(own.map(pageShowing));
  const others = (pages: { id: string; file: string }[]) =>
    pages.map(({ file }) => file).filter((file) => !own.includes(file));
  const guessed = others(published.markdown.filter(({ id }) => shown.has(id)));
  const likely = telling(guessed);
  const read = loadContent(likely.tree, published.memory);
  const changed = others(changedPages(published, read.loaded).map(({ file }) => file));
  return guessed.join() === changed.join() ? { ...likely, read } : telling(changed);
}

/** An entry of `changes`, above those that are there. */
function entryIn({ raw, markdown }: Loaded, file: string, date: string, note: string): Edit {
  const text = raw.get(file)!;
  const line = markdown.find((each) => each.file === file)!.lineOf(['changes', 0, 'date']);
  const [from, to] = spanOfLines(text, line, line);
  const indent = /^\s*/.exec(text.slice(from, to))![0];
  const entry = `${indent}- date: ${date}\n${indent}  note: ${JSON.stringify(note)}\n`;
  return { file, from, to: from, text: entry };
}
