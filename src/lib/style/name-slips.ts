import type { OfficialName } from './official-names.ts';

/** A name written in another way than its official one. */
export interface NameSlip {
  text: string;
  write: string;
}

/**
 * A reader for names: gives every place of a text where one of them stands with other capitals
 * or in one of its wrong wordings. A longer name is looked for first, so that each place is
 * told once. The first letter may be small where a name `alsoCommon` is a phrase too.
 *
 * @example
 * nameSlipReader([{ write: 'Trà Vinh', reason: 'địa danh' }])('tỉnh Trà vinh')
 * // [{ text: 'Trà vinh', write: 'Trà Vinh' }]
 */
export function nameSlipReader(
  names: Pick<OfficialName, 'write' | 'not'>[],
  alsoCommon: string[] = [],
): (text: string) => NameSlip[] {
  const rights = new Map<string, string[]>();
  const note = (wording: string, ...accepted: string[]) =>
    rights.set(key(wording), [...(rights.get(key(wording)) ?? []), ...accepted]);
  for (const { write, not = [] } of names) {
    note(write, write);
    for (const wording of not) note(wording, write);
  }
  for (const phrase of alsoCommon)
    if (!rights.has(key(phrase))) note(phrase, phrase, lowerFirst(phrase));
  const wordings = [...rights.keys()].sort((a, b) => b.length - a.length);
  if (!wordings.length) return () => [];
  const any = new RegExp(
    String.raw`(?<![\p{L}\p{N}&/-])(?:${wordings.map(pattern).join('|')})(?![\p{L}\p{N}&/-])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(any)].flatMap(([found]) => {
      const accepted = rights.get(key(found)) ?? [];
      const written = found.replace(/\s+/g, ' ');
      return accepted.includes(written) ? [] : [{ text: found, write: accepted[0]! }];
    });
}

function key(wording: string): string {
  return wording.toLowerCase().replace(/\s+/g, ' ');
}

function pattern(wording: string): string {
  return wording
    .split(' ')
    .map(RegExp.escape)
    .join(String.raw`\s+`);
}

function lowerFirst(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
