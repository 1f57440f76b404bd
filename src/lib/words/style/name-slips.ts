import type { OfficialName } from './official-names.ts';

/**
 * A reader for names: gives every place of a text where one of them stands with other capitals
 * or in one of its wrong wordings. A longer name is looked for first, so that each place is
 * told once. Of `bodies`, what is a phrase (“Đoàn thể các cấp”) may begin small, and what is a
 * common noun as well (“Hội Nông dân”) may be written as one.
 *
 * @example
 * nameSlipReader({ names: [{ write: 'Trà Vinh' }] })('tỉnh Trà vinh')
 * // [{ text: 'Trà vinh', write: 'Trà Vinh' }]
 */
export function nameSlipReader({
  names,
  bodies = [],
}: {
  names: Pick<OfficialName, 'write' | 'not'>[];
  bodies?: string[];
}): (text: string) => { text: string; write: string }[] {
  const rights = new Map<string, string[]>();
  const note = (wording: string, ...accepted: string[]) =>
    rights.set(key(wording), [...(rights.get(key(wording)) ?? []), ...accepted]);
  for (const { write, not = [] } of names) {
    note(write, write);
    for (const wording of not) note(wording, write);
  }
  for (const body of bodies) if (!rights.has(key(body))) note(body, body, ...commonWritings(body));
  const wordings = [...rights.keys()].sort((a, b) => b.length - a.length);
  if (!wordings.length) return () => [];
  const patterns = inParts(wordings).map(
    (part) => new RegExp(`${before}(?:${byFirstWord(part)})${after}`, 'giu'),
  );
  return (text) =>
    firstFound(patterns.flatMap((pattern) => [...text.matchAll(pattern)])).flatMap(([found]) => {
      const accepted = rights.get(key(found)) ?? [];
      const written = found.replace(/\s+/g, ' ');
      return accepted.includes(written) ? [] : [{ text: found, write: accepted[0]! }];
    });
}

/** Around a name; in the number of a document too: 122/KH-UBND. */
const before = String.raw`(?:(?<![\p{L}\p{N}&/-])|(?<=\d/\p{L}{1,6}-))`;
const after = String.raw`(?![\p{L}\p{N}&/-])`;

function key(wording: string): string {
  return wording.toLowerCase().replace(/\s+/g, ' ');
}

/** Characters of the wordings in one pattern: of some 400,000 none can be made, and the longer, the dearer each letter. */
const longestPattern = 5_000;

/** Wordings in parts, each short enough for a pattern. */
function inParts(wordings: string[]): string[][] {
  let length = 0;
  const partOf = (wording: string) => Math.floor((length += wording.length) / longestPattern);
  return [...Map.groupBy(wordings, partOf).values()];
}

/** What several patterns found in a text, as one of them all would find it: in order, the longer first, no place twice. */
function firstFound(found: RegExpExecArray[]): RegExpExecArray[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)
    .filter(({ index, 0: { length } }) => {
      const isFirst = index >= end;
      if (isFirst) end = index + length;
      return isFirst;
    });
}

/** A pattern for one of some wordings, the longest first; each first word is looked for once. */
function byFirstWord(wordings: string[]): string {
  const escaped = wordings.map((each) => each.split(' ').map(RegExp.escape));
  const groups = Map.groupBy(escaped, ([first]) => first);
  const rest = (words: string[]) => words.slice(1).map((word) => String.raw`\s+${word}`);
  return [...groups]
    .map(([first, all]) => `${first}(?:${all.map((words) => rest(words).join('')).join('|')})`)
    .join('|');
}

/** Kinds of which a province has one of each name: they need not be named with it to be meant. */
const oneOfEach = /^(?:Sở|Bộ(?! đội)|Ủy ban|Hội đồng|Mặt trận)(?= )/u;
const ofPlace = / (?:tỉnh|huyện|thị xã|thành phố|xã|phường) \p{Lu}/u;

/** How else a body's name is rightly written, where it is no name. */
function commonWritings(name: string): string[] {
  const first = name.charAt(0);
  const rest = name.slice(1);
  const withoutPlace = rest.split(ofPlace)[0]!;
  if (!/\p{Lu}/u.test(withoutPlace)) return [first.toLowerCase() + rest];
  if (oneOfEach.test(name) || ofPlace.test(name) || /^\p{Lu}{2}/u.test(name)) return [];
  return [first + rest.toLowerCase(), name.toLowerCase()];
}
