import { areasNamed } from './areas.ts';
import { placesOf, standsAt, type AskedKind, type Phrase, type Speech } from './speech.ts';
import type { Statements } from './statements.ts';
import { lineOf, numberOf, termsOf, wordOf, type Word } from './terms.ts';

/** One word of a query that names something. */
export interface Slot {
  term: string;
  /** What says that it is this word: it with a neighbour; all terms of another writing of it. */
  ways: string[][];
}

/** A query as it is searched. */
export interface Query {
  /** Term → its weight. */
  terms: Map<string, number>;
  /** Term → the keys that a text must hold, where it was typed with marks. */
  exact: Map<string, string>;
  slots: Slot[];
  /** What is asked for (`nameIn`). */
  name: Word[];
  /** The terms of the whole query, of its words that name something, of other writings of it. */
  writings: Set<string>[];
  /** What a result marks: the words that were typed, other names of a thing. */
  marked: Phrase[];
  asks: AskedKind | undefined;
  years: string[];
  /** The terms of areas that it names. */
  areas: string[];
  /** The word that may be unfinished. */
  typing: string | undefined;
}

/** Letters of a query that are read. */
export const longestQuery = 200;

export function understand(words: Word[], site: Statements, isTyping = false): Query {
  const { speech, weights } = site;
  const naming = wordsThatName(words, site);
  const named = words.filter((_, at) => naming[at]);
  const typed = new Set(words.map(({ bare }) => bare));
  const stands = (phrase: Phrase) => placesOf(phrase, words).length > 0;
  const query: Query = {
    ...{ terms: new Map(), exact: new Map(), slots: [], name: nameIn(words, speech) },
    writings: [words, named].map((each) => new Set(termsOf(each))),
    marked: named.map((word) => [word]),
    asks: speech.kinds.find(([, each]) => each.some(stands))?.[0],
    years: lineOf(words).match(/\b(?:19|20)\d\d\b/g) ?? [],
    areas: areasNamed(words, naming, site),
    typing: isTyping ? words.at(-1)?.bare : undefined,
  };
  const slots = words.map((word, at): Slot => {
    const pairs = [at - 1, at].filter(
      (from) => words[from] && words[from + 1] && (naming[from] || naming[from + 1]),
    );
    const ways = pairs.map((from) => {
      const part = naming[from] && naming[from + 1] ? 1 : 0.5;
      return [add(words.slice(from, from + 2), weights.pair * part)];
    });
    const term = naming[at] ? add([word], 1) : word.bare;
    return { term, ways: ways.length ? ways : [[term]] };
  });
  // Of what has parts these count.
  query.slots = slots.filter(({ term }, at) => naming[at] && !/[/-]|^[a-z]{2}\d/.test(term));
  // By the names of the site; as documents have it for what people say.
  for (const each of site.synonyms) rewrite(each, each, true);
  for (const [said, written] of speech.everyday) rewrite(said, written, false);
  return query;

  function add(these: Word[], weight: number): string {
    const term = these.map(({ bare }) => bare).join('_');
    query.terms.set(term, weight);
    if (these.every(({ bare, key }) => key !== bare)) query.exact.set(term, lineOf(these, 'key'));
    return term;
  }

  function rewrite(said: Phrase[], written: Phrase[], isName: boolean): void {
    // Of thousands of phrases few begin with a word of the query.
    for (const phrase of said.filter(([first]) => typed.has(first!.bare)))
      for (const at of placesOf(phrase, words))
        for (const other of written.filter((each) => each !== phrase)) {
          const added = termsOf(other);
          for (const term of added) {
            const weight = weights.other * (term.includes('_') ? weights.pair : 1);
            query.terms.set(term, query.terms.get(term) ?? weight);
          }
          for (const { ways } of slots.slice(at, at + phrase.length)) ways.push(added);
          if (!isName) continue;
          query.marked.push(other);
          query.writings.push(
            new Set(termsOf([...words.slice(0, at), ...other, ...words.slice(at + phrase.length)])),
          );
        }
  }
}

/**
 * What is asked for, in any order: the words that name something as one types them, without marks;
 * where none does, all.
 *
 * @example
 * nameIn(read('Còn bao nhiêu hộ nghèo?'), speech).map(({ written }) => written) // ['hộ', 'nghèo']
 */
export function nameIn(words: Word[], speech: Speech): Word[] {
  const unmarked = words.map(({ bare }) => wordOf(bare));
  const naming = wordsThatName(unmarked, { speech });
  return words
    .filter((_, at) => naming[at] || !naming.includes(true))
    .sort((a, b) => (a.bare < b.bare ? -1 : 1));
}

/**
 * A sign of what is asked for (`nameIn`), of three characters: so short that another question may have
 * it too, and only one that holds all these words is meant.
 */
export function signOf(name: Word[]): string {
  return numberOf(lineOf(name)).toString(36).padStart(3, '0');
}

/** For each word whether it names something: “do thi” is đô thị, where the site calls something so. */
export function wordsThatName(
  words: Word[],
  { speech, named }: Pick<Statements, 'speech'> & Partial<Statements>,
): boolean[] {
  /** Of each word the length of the longest phrase it is in that only asks or binds. */
  const idle = words.map(() => 0);
  for (const [at, { bare }] of words.entries())
    for (const phrase of speech.idle.get(bare) ?? [])
      if (standsAt(at, phrase, words))
        for (const i of phrase.keys()) idle[at + i] = Math.max(idle[at + i]!, phrase.length);
  const isName = (at: number) =>
    idle[at] === 1 && idle[at + 1] === 1 && named?.has(`${words[at]!.bare}_${words[at + 1]!.bare}`);
  return words.map((_, at) => !idle[at] || !!(isName(at) || isName(at - 1)));
}
