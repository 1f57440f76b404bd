import type { z } from 'zod';
import type { BodyData, TermData } from './schemas.ts';

type TermNames = Pick<TermData, 'term' | 'abbr' | 'synonyms' | 'match'>;
type BodyNames = Pick<BodyData, 'name' | 'short' | 'aliases'>;

/** What a glossary entry links itself to holds one of its names: any other word would link every page. */
export function linksItsNames(
  { term, abbr, synonyms, match }: TermNames,
  context: z.RefinementCtx,
): void {
  const names = [term, ...abbr, ...synonyms].map(inWords);
  for (const [at, form] of match.entries())
    if (!/\p{L}/u.test(form) || !names.some((name) => inWords(form).includes(name)))
      context.addIssue({
        code: 'custom',
        path: ['match', at],
        message: `“${form}” không chứa term, abbr hay synonyms nào của mục này nên sẽ nối lạc; bỏ đi, hoặc viết theo một tên ấy`,
      });
}

/** A name that an entry has taken from another. */
export interface BorrowedName {
  file: string;
  /** Where it stands in the file. */
  path: PropertyKey[];
  name: string;
  /** The entry whose it is. */
  owner: { file: string; id: string };
}

/**
 * Names and abbreviations of bodies and terms, and what terms are linked by, that are another's:
 * search and machines would take the one for the other. What they are searched by besides may
 * name another term, as near it, but no body.
 *
 * @example
 * borrowedNames({ bodies: {}, terms: { a: { term: 'Xã', … }, b: { term: 'Làng', abbr: ['xã'], … } } })
 * // [{ file: 'thuat-ngu.yaml', path: ['b', 'abbr', 0], name: 'xã', owner: { file: 'thuat-ngu.yaml', id: 'a' } }]
 */
export function borrowedNames(content: {
  bodies: Record<string, BodyNames>;
  terms: Record<string, TermNames>;
}): BorrowedName[] {
  const entries = [
    ...Object.entries(content.bodies).map(([id, { name, short, aliases }]) => ({
      ...{ file: 'co-quan.yaml', id, full: name },
      own: { name, short },
      other: { aliases },
    })),
    ...Object.entries(content.terms).map(([id, { term, abbr, match, synonyms }]) => ({
      ...{ file: 'thuat-ngu.yaml', id, full: term },
      own: { term, abbr, match },
      other: { synonyms },
    })),
  ];
  // Full names are an entry's before what others call themselves; of two the first has it.
  const owners = new Map(
    [
      ...entries.map((entry) => [inWords(entry.full), entry] as const),
      ...entries.flatMap((entry) =>
        placed(entry.own).map(({ name }) => [inWords(name), entry] as const),
      ),
    ].toReversed(),
  );
  return entries.flatMap((entry) => {
    const { file, id, own, other } = entry;
    return placed({ ...own, ...other }).flatMap(({ path, name }) => {
      const owner = owners.get(inWords(name)) ?? entry;
      const near = Object.hasOwn(other, path[0]!) && owner.file !== 'co-quan.yaml';
      return owner === entry || near ? [] : [{ file, path: [id, ...path], name, owner }];
    });
  });
}

function placed(
  fields: Record<string, string | string[] | undefined>,
): { path: PropertyKey[]; name: string }[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map((name, at) => ({ path: [key, at], name }))
      : value === undefined
        ? []
        : [{ path: [key], name: value }],
  );
}

/** The words of a name, however they are joined, with a mark at each end: no part of a word is a name. */
function inWords(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [name];
  return ` ${words.join(' ')} `;
}
