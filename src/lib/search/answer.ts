import type { Provenance } from '../words/provenance.ts';
import type { StatementKind } from './answers-file.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { mend, wordsTyped } from './mend.ts';
import { longestQuery, understand, type Query } from './query.ts';
import { scorePlaces, type ScoredPlace } from './score.ts';
import type { Place, PlaceKind, Statement, Statements } from './statements.ts';
import type { Word } from './terms.ts';

/** What a reader asks; the part of the plan and whose words it is narrowed to, empty for all. */
export interface Asked {
  query: string;
  part: string;
  words: string;
  /** Every word is searched as it was typed. */
  exact: boolean;
  /** The last word may be unfinished. */
  typing?: boolean;
}

/** A statement as a result shows it. */
export interface Shown {
  href: string;
  clause: string;
  pieces: Piece[];
  marks: Provenance[];
  kind: StatementKind;
  when: string;
  source: string;
  /** Of a conclusion the address of its question. */
  question: string;
}

/** A place to go to. */
export interface Named {
  href: string;
  title: string;
  kind: PlaceKind;
}

/** A place with its one or two statements. */
export interface Result extends Named {
  statements: Shown[];
}

/** What the site answers: plain data, as a worker can send it. */
export interface Answer {
  /** Empty where nothing answers. */
  results: Result[];
  /** The nearest there is, for who got no answer. */
  nearest: Named[];
  /** The query as understood, where a slip in it was mended. */
  mended: string | undefined;
  /** By which words to ask for every page that mentions it, d and đ as the site has them. */
  mention: string;
  /** The file lacks statements: what it does not answer, the full text may. */
  partial: boolean;
}

/** Results shown; they must come near the first. Suggestions. */
const most = 5;
const near = 0.1;
const suggested = 8;

/** Answers from the statements, or honestly not at all; of a part without any, the full text may. */
export function answer(asked: Asked, site: Statements): Answer {
  if (asked.part && !site.places.some(({ part }) => part === asked.part))
    return { results: [], nearest: [], mended: undefined, mention: asked.query, partial: true };
  const { places, query, trust, mended } = find(asked, site);
  const { floor } = site.weights;
  const passing = places.filter(({ place }) => !asked.part || place.part === asked.part);
  const known = (asked.part ? trustIn(passing) : trust) >= floor;
  const least = near * (passing[0]?.score ?? 0);
  const results = passing
    .filter(({ score }) => known && score >= least)
    .map((each) => resultOf(each, site, query, asked.words))
    .filter(({ statements }) => statements.length)
    .slice(0, most);
  const [first] = places[0]?.statements ?? [];
  const written = first ? site.words.of(first.statement.words) : [];
  const words = query.slots.map(({ term }) => term);
  return {
    results,
    nearest: places.slice(0, most).map(({ place }) => named(place)),
    mended,
    mention: words
      .filter((word) => !first || first.terms.includes(word))
      .map((word) => written.find(({ bare }) => bare === word)?.written ?? word)
      .join(' '),
    partial: site.partial,
  };
}

/** The places whose names hold what is typed, whose last word may be unfinished. */
export function suggest(text: string, { places, words }: Statements): Named[] {
  const typed = words.line(text);
  const fitOf = ([name = '']: string[]) =>
    name === typed ? 3 : name.startsWith(typed) ? 2 : Number(` ${name}`.includes(` ${typed}`));
  return places
    .map((place) => ({ place, fit: typed ? Math.max(...place.names.map(fitOf)) : 0 }))
    .filter(({ fit }) => fit)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, suggested)
    .map(({ place }) => named(place));
}

interface Found {
  places: ScoredPlace[];
  query: Query;
  /** The words as understood, where a slip in them was mended. */
  mended: string | undefined;
  trust: number;
}

/** The places that answer, by the words as typed; where that is too little, with slips mended. */
function find({ query: text, exact, typing }: Asked, site: Statements): Found {
  const typed = wordsTyped(text.slice(0, longestQuery), site);
  const search = (words: Word[]): Found => {
    const query = understand(words, site, typing);
    const places = scorePlaces(query, site);
    const changed = words.some((word, at) => word !== typed[at]);
    const mended = changed ? words.map(({ written }) => written).join(' ') : undefined;
    return { places, query, trust: trustIn(places), mended };
  };
  const found = search(typed);
  if (exact || found.trust >= site.weights.floor) return found;
  const mended = search(mend(typed, site));
  return mended.trust > found.trust ? mended : found;
}

function trustIn(places: ScoredPlace[]): number {
  return Math.max(0, ...places.slice(0, 3).map(({ trust }) => trust));
}

function named({ href, title, kind }: Place): Named {
  return { href, title, kind };
}

/**
 * What a place answers: its best statements.
 */
function resultOf(
  { place, statements }: ScoredPlace,
  { all }: Statements,
  { exact }: Query,
  words: string,
): Result {
  const here = all.filter((each) => each.place === place);
  const [first, second] = statements.map(({ statement }) => statement);
  // Beside a conclusion stands what it rests on.
  const rest = (each: Statement) => each.href === first?.href && each.kind !== '?';
  const chosen = [
    first,
    first?.kind === '?' && (second?.kind ?? '?') === '?' ? here.find(rest) : second,
  ];
  const terms = statements.flatMap((each) => each.terms);
  const shown = chosen.filter(
    (each): each is Statement => !!each && (!words || each.marks.includes(words as Provenance)),
  );
  return {
    ...named(place),
    href: shown[0]?.href ?? place.href,
    statements: shown.map(({ words: text, ...statement }) => {
      const { href, clause, marks, kind, when, source, question } = statement;
      const pieces = excerptOf(text, terms, exact);
      return { href, clause, pieces, marks, kind, when, source, question };
    }),
  };
}
