import type { Provenance } from '../words/provenance.ts';
import { soundOf } from './cues.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { mend, wordsTyped } from './mend.ts';
import { longestQuery, understand, type Query } from './query.ts';
import { scorePlaces, type ScoredPlace } from './score.ts';
import { placesOf } from './speech.ts';
import type { Place, Statement, Statements } from './statements.ts';
import { lineOf, type Word } from './terms.ts';

export interface Asked {
  query: string;
  /** The part of the plan and whose words it is narrowed to; none for all. */
  part?: string;
  words?: string;
  /** Not empty: every word is searched as it was typed. */
  exact?: string;
  /** The last word may be unfinished. */
  typing?: boolean;
}

/** A statement as a result shows it. */
export interface Shown extends Pick<
  Statement,
  'href' | 'clause' | 'marks' | 'kind' | 'when' | 'source' | 'question'
> {
  pieces: Piece[];
}

export type Named = Pick<Place, 'href' | 'title' | 'kind'>;

/** A place with its one or two statements. */
export interface Result extends Named {
  statements: Shown[];
}

/** What the site answers: plain data, as a worker can send it. */
export interface Answer {
  /** The places whose names hold what is typed. */
  suggestions: Named[];
  /** Empty where nothing answers. */
  results: Result[];
  /** The nearest there is, for who got no answer. */
  nearest: Named[];
  /** The query as understood, where a slip in it was mended. */
  mended?: string | undefined;
  /** By which words to ask for every page that mentions it, d and đ as the site has them. */
  mention: string;
  /** The file lacks statements: what it does not answer, the full text may. */
  partial: boolean;
}

/** Results shown; they must come near the first. Places near what nothing answers; they must come near the floor. Suggestions. */
const most = 5;
const near = 0.1;
const mostNearest = 3;
const nearFloor = 0.6;
const suggested = 8;

/** Answers from the statements, or honestly not at all; of a part without any, the full text may. */
export function answer(asked: Asked, site: Statements): Answer {
  const suggestions = suggest(asked.query, site);
  if (asked.part && !site.places.some(({ part }) => part === asked.part))
    return { suggestions, results: [], nearest: [], mention: asked.query, partial: true };
  const { places, query, mended, wanted } = find(asked, site);
  const passing = places.filter(({ place }) => !asked.part || place.part === asked.part);
  const isKnown = trustIn(passing) >= wanted;
  const worth = isKnown ? near * passing[0]!.score : Infinity;
  return {
    suggestions,
    results: passing
      .filter(({ score }) => score >= worth)
      .map((each) => resultOf(each, site, query, asked.words))
      .filter(({ statements }) => statements.length)
      .slice(0, most),
    nearest: places
      .filter(({ trust }) => trust >= nearFloor * wanted)
      .slice(0, mostNearest)
      .map(({ place }) => named(place)),
    mended,
    mention: mentionOf(query, site, places[0]),
    partial: site.partial,
  };
}

/** Names that are what is typed come first, then those that begin with it; its last word may be unfinished. */
function suggest(text: string, { places, read }: Statements): Named[] {
  const typed = lineOf(read(text));
  const fitOf = ({ line }: Place['names'][number]) =>
    line === typed ? 3 : line.startsWith(typed) ? 2 : Number(` ${line}`.includes(` ${typed}`));
  return places
    .map((place) => ({ place, fit: typed ? Math.max(...place.names.map(fitOf)) : 0 }))
    .filter(({ fit }) => fit)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, suggested)
    .map(({ place }) => named(place));
}

/**
 * The places that answer, and what trust they must have: without the name of the province unless with it
 * the query is a name, a known question or nothing else; where that is too little, with slips mended, as
 * is said.
 */
export function find({ query: text, exact, typing }: Asked, site: Statements) {
  const typed = wordsTyped(text.slice(0, longestQuery), site);
  const { least, floor, cues, sure } = site.weights;
  const wanted = Math.max(least, Math.min(floor - cues * soundOf(typed, site.speech), sure));
  const search = (words: Word[], idle = site.speech.idleHere) => {
    const query = understand(words, { ...site, speech: { ...site.speech, idle } }, typing);
    const changed = words.some((word, at) => word !== typed[at]);
    const mended = changed ? words.map(({ written }) => written).join(' ') : undefined;
    const places = scorePlaces(query, site);
    return { places, query, mended, wanted, trust: trustIn(places) };
  };
  const asTyped = search(typed, site.speech.idle);
  if (exact || asTyped.places[0]?.isMeant) return asTyped;
  const namesIt = site.speech.common.some((name) => placesOf(name, typed).length);
  const apart = namesIt ? search(typed) : asTyped;
  const found = apart.query.slots.length ? apart : asTyped;
  if (found.trust >= floor) return found;
  const mended = search(mend(typed, site));
  return mended.trust > found.trust ? mended : found;
}

function trustIn(places: ScoredPlace[]): number {
  return Math.max(0, ...places.slice(0, 3).map(({ trust }) => trust));
}

/** What the best place holds of the words, as it writes them; of none all. */
function mentionOf({ slots }: Query, { read }: Statements, best: ScoredPlace | undefined): string {
  const [first] = best?.statements ?? [];
  const written = read(first?.statement.words ?? '');
  return slots
    .filter(({ term }) => !first || first.terms.includes(term))
    .map(({ term }) => written.find(({ bare }) => bare === term)?.written ?? term)
    .join(' ');
}

function named({ href, title, kind }: Place): Named {
  return { href, title, kind };
}

/** What a place answers: its best statements, beside a conclusion what it rests on. */
function resultOf(
  { place, statements }: ScoredPlace,
  { all }: Statements,
  { marked }: Query,
  whose = '',
): Result {
  const [first, second] = statements.map(({ statement }) => statement);
  const rest = all.find(({ href, kind }) => href === first?.href && kind !== '?');
  const beside = first?.kind === '?' && (second?.kind ?? '?') === '?' ? rest : second;
  const shown = [first, beside].filter(
    (each) => each !== undefined && (!whose || each.marks.includes(whose as Provenance)),
  ) as Statement[];
  return {
    ...named(place),
    href: shown[0]?.href ?? place.href,
    statements: shown.map(({ words, href, clause, marks, kind, when, source, question }) => ({
      ...{ href, clause, marks, kind, when, source, question },
      pieces: excerptOf(words, marked),
    })),
  };
}
