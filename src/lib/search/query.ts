import { placesOf, type AskedKind, type Phrase } from './speech.ts';
import type { Statements } from './statements.ts';
import { lineOf, termsOf, type Word } from './terms.ts';

/** One word of a query that names something. */
export interface Slot {
  term: string;
  /** The terms it makes with its neighbours. */
  pairs: string[];
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
  /** The whole query, its words that name something, then other writings of it, without marks. */
  writings: string[];
  asks: AskedKind | undefined;
  years: string[];
  /** It asks what no plan answers. */
  outside: boolean;
  /** The word that may be unfinished. */
  typing: string | undefined;
}

/** Letters of a query that are read. */
export const longestQuery = 200;

/** Reads the words of a query. */
export function understand(words: Word[], site: Statements, isTyping = false): Query {
  const { speech, weights } = site;
  const naming = wordsThatName(words, site);
  const slots = words.map(({ bare }, at): Slot | undefined =>
    // Of what has parts these count.
    naming[at] && !/[/-]|^[a-z]{2}\d/.test(bare)
      ? { term: bare, pairs: pairsAt(at), others: [] }
      : undefined,
  );
  function pairsAt(at: number): string[] {
    return [words.slice(at - 1, at + 1), words.slice(at, at + 2)].flatMap((pair) =>
      pair.length === 2 ? [pair.map(({ bare }) => bare).join('_')] : [],
    );
  }
  const known = slots.filter((slot) => slot !== undefined);
  const stands = (phrase: Phrase) => placesOf(phrase, words).length > 0;
  const query: Query = {
    ...termsAsTyped(words, naming, weights.pair),
    slots: known,
    writings: [lineOf(words), known.map(({ term }) => term).join(' ')],
    asks: speech.kinds.find(([, each]) => each.some(stands))?.[0],
    years: lineOf(words).match(/\b(?:19|20)\d\d\b/g) ?? [],
    // One word alone may be any other without its marks.
    outside: speech.outside.some(
      (phrase) => stands(phrase) && (phrase[1] || words.includes(phrase[0]!)),
    ),
    typing: isTyping ? words.at(-1)?.bare : undefined,
  };
  // By the names of the site; as documents have it for what people say.
  const names = site.synonyms.map((each) => [each, each, weights.synonym] as const);
  const everyday = speech.everyday.map((sides) => [...sides, weights.everyday] as const);
  for (const [said, written, weight] of [...names, ...everyday])
    for (const phrase of weight ? said : [])
      for (const at of placesOf(phrase, words))
        for (const other of written) if (other !== phrase) rewrite(at, phrase, other, weight);
  return query;

  function rewrite(at: number, phrase: Phrase, other: Phrase, weight: number): void {
    const terms = termsOf(lineOf(other));
    for (const term of terms)
      if (!query.terms.has(term))
        query.terms.set(term, weight * (term.includes('_') ? weights.pair : 1));
    for (const slot of slots.slice(at, at + phrase.length)) slot?.others.push(terms);
    if (weight === weights.synonym)
      query.writings.push(lineOf(words.toSpliced(at, phrase.length, ...other)));
  }
}

/** For each word whether it names something: “do thi” is đô thị, where the site calls something so. */
export function wordsThatName(
  words: Word[],
  { speech, named }: Pick<Statements, 'speech'> & Partial<Statements>,
): boolean[] {
  const onlyAsks = new Set(
    speech.asking.flatMap((phrase) =>
      placesOf(phrase, words).flatMap((at) => phrase.map((_, i) => at + i)),
    ),
  );
  const idle = words.map(({ key }) => speech.idle.has(key));
  const inName = (at: number) =>
    idle[at] && idle[at + 1] && named?.has(`${words[at]?.bare}_${words[at + 1]?.bare}`);
  return words.map((_, at) => !onlyAsks.has(at) && (!idle[at] || !!inName(at) || !!inName(at - 1)));
}

/** The words that name something, and each word of these with its neighbour. */
function termsAsTyped(words: Word[], naming: boolean[], pairWeight: number) {
  const [terms, exact] = [new Map<string, number>(), new Map<string, string>()];
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
  });
  return { terms, exact };
}
