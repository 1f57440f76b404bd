import { inWords } from '../../read/own-names.ts';
import type { Content } from '../../read/types.ts';
import type { Rule } from '../rule.ts';

/**
 * No body or term goes by the name of another: search and machines would take the one for the other.
 * What they are searched by besides may name another term, as near it, but no body.
 */
export const borrowed: Rule = {
  code: 'trung-ten',
  needs: ['co-quan.yaml', 'thuat-ngu.yaml'],
  check: ({ content, memory }) =>
    memory.given(borrowed, content.terms, [content.bodies], () => [...borrowedIn(content)]),
};

function* borrowedIn(content: Content) {
  const entries = entriesOf(content);
  // Full names are an entry's before what others call themselves; of two the first has it.
  const owners = new Map(
    [
      ...entries.map((entry) => [inWords(entry.full), entry] as const),
      ...entries.flatMap((entry) =>
        namesIn(entry.own).map(({ name }) => [inWords(name), entry] as const),
      ),
    ].toReversed(),
  );
  for (const entry of entries)
    for (const { path, name } of namesIn({ ...entry.own, ...entry.other })) {
      const owner = owners.get(inWords(name)) ?? entry;
      const isNear = Object.hasOwn(entry.other, path[0]!) && owner.file !== 'co-quan.yaml';
      const message = `“${name}” đã là tên của mục “${owner.id}” trong ${owner.file}; bỏ ở đây, hoặc ghi một tên chỉ riêng mục này có.`;
      if (owner !== entry && !isNear)
        yield { file: entry.file, path: [entry.id, ...path], message };
    }
}

function entriesOf({ bodies, terms }: Content) {
  return [
    ...Object.entries(bodies).map(([id, { name, short, aliases }]) => ({
      ...{ file: 'co-quan.yaml', id, full: name },
      own: { name, short },
      other: { aliases },
    })),
    ...Object.entries(terms).map(([id, { term, abbr, match, synonyms }]) => ({
      ...{ file: 'thuat-ngu.yaml', id, full: term },
      own: { term, abbr, match },
      other: { synonyms },
    })),
  ];
}

function namesIn(fields: Record<string, string | string[] | undefined>) {
  return Object.entries(fields).flatMap(([key, value = []]) =>
    typeof value === 'string'
      ? [{ path: [key], name: value }]
      : value.map((name, at) => ({ path: [key, at], name })),
  );
}
