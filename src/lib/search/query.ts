import { placesOf, type AskedKind } from './speech.ts';
import type { Statements } from './statements.ts';
import { termsOf, type Word } from './terms.ts';

/** One word of a query that names something. */
export interface Slot {
  term: string;
  /** The terms of each other writing it is part of, all of which must be there. */
  others: string[][];
}

/** A query as it is searched. */
export interface Query {
  /** Term → its weight. */
  terms: Map<string, number>;
  /** Term → the keys that a text must hold, where it was typed with marks. */
  exact: Map<string, string>;
  slots: Slot[];
  pairs: string[];
  /** The whole query, its words that name something, then other writings of it, without marks. */
  writings: string[];
  asks: AskedKind | undefined;
  /** What a figure is asked of: “bao nhiêu xã”. */
  counted: string | undefined;
  years: string[];
  /** The word that may be unfinished. */
  typing: string | undefined;
}

/** Letters of a query that are read. */
export const longestQuery = 200;

/** Reads the words of a query. */
export function understand(words: Word[], site: Statements, isTyping = false): Query {
  const { speech, weights } = site;
  const bare = words.map((word) => word.bare);
  const line = bare.join(' ');
  const naming = wordsThatName(words, line, site);
  const slots = bare.map((term, at): Slot | undefined =>
    // Of what has parts these count.
    naming[at] && !/[/-]|^[a-z]{2}\d/.test(term) ? { term, others: [] } : undefined,
  );
  const known = slots.filter((slot) => slot !== undefined);
  const query: Query = {
    ...termsAsTyped(words, naming, weights.pair),
    slots: known,
    writings: [line, known.map(({ term }) => term).join(' ')],
    asks: speech.kinds.find(([, each]) =>
      each.some((phrase) => placesOf(phrase, line).length),
    )?.[0],
    counted: /(?:bao nhieu|bao nhiu|may) (\S+)/.exec(line)?.[1],
    years: line.match(/\b(?:19|20)\d\d\b/g) ?? [],
    typing: isTyping ? bare.at(-1) : undefined,
  };
  // By the names of the site; as documents have it for what people say.
  const names = site.synonyms.map((each) => [each, each, weights.synonym] as const);
  const everyday = speech.everyday.map((sides) => [...sides, weights.everyday] as const);
  for (const [said, written, weight] of [...names, ...everyday])
    for (const phrase of weight ? said : [])
      for (const at of placesOf(phrase, line))
        for (const other of written) if (other !== phrase) rewrite(at, phrase, other, weight);
  return query;

  function rewrite(at: number, phrase: string, other: string, weight: number): void {
    const terms = termsOf(other);
    for (const term of terms)
      if (!query.terms.has(term))
        query.terms.set(term, weight * (term.includes('_') ? weights.pair : 1));
    const end = at + phrase.split(' ').length;
    for (const slot of slots.slice(at, end)) slot?.others.push(terms);
    if (weight === weights.synonym)
      query.writings.push([...bare.slice(0, at), other, ...bare.slice(end)].join(' '));
  }
}

/** For each word whether it names something: “do thi” is đô thị, where the site calls something so. */
function wordsThatName(words: Word[], line: string, { isCompound, speech }: Statements): boolean[] {
  const onlyAsks = new Set(
    speech.asking.flatMap((phrase) =>
      placesOf(phrase, line).flatMap((at) => phrase.split(' ').map((_, i) => at + i)),
    ),
  );
  // One typed with marks is taken at its word: “thể” is not “thế”.
  const idle = words.map(({ written }) => speech.idle.has(written));
  const inName = (at: number) =>
    idle[at] && idle[at + 1] && isCompound(words[at]?.bare, words[at + 1]?.bare);
  return words.map((_, at) => !onlyAsks.has(at) && (!idle[at] || !!inName(at) || !!inName(at - 1)));
}

/** The words that name something, and each word of these with its neighbour. */
function termsAsTyped(words: Word[], naming: boolean[], pairWeight: number) {
  const [terms, exact] = [new Map<string, number>(), new Map<string, string>()];
  const pairs: string[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (naming[at]) terms.set(word.bare, 1);
    if (naming[at] && word.key !== word.bare) exact.set(word.bare, word.key);
    if (!next || !(naming[at] || naming[at + 1])) return;
    const pair = `${word.bare}_${next.bare}`;
    const both = naming[at] && naming[at + 1];
    terms.set(pair, pairWeight * (both ? 1 : 0.5));
    if (word.key !== word.bare && next.key !== next.bare)
      exact.set(pair, `${word.key} ${next.key}`);
    if (both) pairs.push(pair);
  });
  return { terms, exact, pairs };
}
