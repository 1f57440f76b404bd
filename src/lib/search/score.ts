import type { SearchResult } from 'minisearch';
import { nameFit } from './names.ts';
import type { Query } from './query.ts';
import { answersKind } from './speech.ts';
import type { Place, Statement, Statements } from './statements.ts';

/** A statement with its score and the terms that it holds. */
export interface Scored {
  statement: Statement;
  score: number;
  /** The share of the query, by rareness, that it and the names of its place hold. */
  coverage: number;
  terms: string[];
}

/** A place with its best statements, none where only its name answers. */
export interface ScoredPlace extends Omit<Scored, 'statement' | 'terms'> {
  place: Place;
  statements: Scored[];
}

/** Statements that are looked at closely; shown of each place; the first year that is fresher than others. */
const most = 150;
const shown = 2;
const firstYear = 2018;

/**
 * The places that answer a query, the best first. The score of a statement is BM25+ over its words, what
 * stands above it and the names of its place, times the power of its coverage and what fits the
 * question; that of a place is its best statement's, a share of its second's, and its name's.
 */
export function scorePlaces(query: Query, site: Statements): ScoredPlace[] {
  const { weights } = site;
  const [said, named] = matches(query, site);
  const rare = rareness(said, site.all.length);
  const scored = said.slice(0, most).map((match): Scored => {
    const statement = site.all[match.id as number]!;
    const names = named.get(statement.place.id);
    const coverage = coverageOf(query, rare, match, names, weights);
    const base = perTerm(match) + weights.names * (names ? perTerm(names) : 0);
    const score = base * factorOf(statement, query, weights) * coverage ** weights.coverage;
    return { statement, coverage, score, terms: match.terms };
  });
  scored.sort((a, b) => b.score - a.score);
  const places = new Map<Place, ScoredPlace>();
  const at = (place: Place) => {
    const known = places.get(place) ?? { place, score: 0, coverage: 0, statements: [] };
    places.set(place, known);
    return known;
  };
  for (const each of scored) {
    const place = at(each.statement.place);
    if (place.statements.length === shown) continue;
    place.score += each.score * (place.statements.length ? weights.second : 1);
    place.coverage = Math.max(place.coverage, each.coverage);
    place.statements.push(each);
  }
  // What a name is worth is measured by the best that is said.
  const worth = weights.name * (scored[0]?.score ?? 1);
  for (const place of site.places) {
    const fit = worth && nameFits(query, place, weights);
    if (fit < 0.15) continue;
    const known = at(place);
    const isMeant = query.asks === 'meaning' && place.kind === 'term';
    const how = (fit === 1 ? weights.wholeName : fit) * worth;
    known.score += how * (isMeant ? weights.meaning : weights.place[place.kind]);
    known.coverage = Math.max(known.coverage, fit);
  }
  return [...places.values()].sort((a, b) => b.score - a.score);
}

/** What the library finds: of statements and, by id, of the names of places. */
function matches({ terms, exact, typing }: Query, { said, named, all, weights }: Statements) {
  const options = {
    tokenize: () => [...terms.keys()],
    boostTerm: (term: string) => terms.get(term)!,
    prefix: (term: string) => term === typing,
    bm25: { k: weights.saturation, b: weights.length, d: 0.5 },
  };
  const statements = said.search('', {
    ...options,
    boost: { bare: 1, above: weights.near },
    // A word typed with marks is that word; how else a question is asked is kept without.
    boostDocument: (id: number, term) => {
      const key = exact.get(term);
      const { kind, keys } = all[id]!;
      if (!key || keys.includes(` ${key} `)) return 1;
      return kind === '?' ? weights.askedMarks : weights.otherMarks;
    },
  });
  const names = new Map(named.search('', options).map((each) => [each.id as number, each]));
  return [statements, names] as const;
}

/** The library multiplies by how many terms match; coverage says that better. */
function perTerm({ score, queryTerms }: SearchResult): number {
  return score / (queryTerms.length || 1);
}

/** How rare each term is among the statements found. */
function rareness(said: SearchResult[], all: number): (term: string) => number {
  const found = new Map<string, number>();
  for (const term of said.flatMap(({ terms }) => terms))
    found.set(term, (found.get(term) ?? 0) + 1);
  return (term) => {
    const rare = Math.log(1 + all / ((found.get(term) ?? 0) + 0.5));
    // What stands everywhere, such as the name of the place, tells little.
    return rare < 2.2 ? rare / 2 : rare;
  };
}

function coverageOf(
  { slots, pairs, typing }: Query,
  rare: (term: string) => number,
  { match }: SearchResult,
  names: SearchResult | undefined,
  weights: Statements['weights'],
): number {
  const holds = (term: string) =>
    term in match || (term === typing && Object.keys(match).some((each) => each.startsWith(term)));
  const has = (term: string) =>
    holds(term) ? 1 : names && term in names.match ? weights.inNames : 0;
  const shares = [
    ...slots.map(({ term, others }) => {
      const otherwise = others.map((terms) => weights.other * Math.min(...terms.map(has)));
      return [rare(term), Math.max(has(term), ...otherwise)] as const;
    }),
    ...pairs.map(
      (pair) => [weights.pairCoverage * Math.min(...pair.split('_').map(rare)), has(pair)] as const,
    ),
  ];
  const all = shares.reduce((sum, [weight]) => sum + weight, 0);
  return all && shares.reduce((sum, [weight, share]) => sum + weight * share, 0) / all;
}

function factorOf(statement: Statement, query: Query, weights: Statements['weights']): number {
  const { place, kind, bare, when, words, above } = statement;
  const { asks, counted, years } = query;
  const isCounted = asks === 'figure' && counted && counts(counted, bare);
  const said = `${when} ${words} ${above}`;
  const dated = years.length && /(?:19|20)\d\d/.test(said);
  const isThen = years.some((year) => said.includes(year));
  // A year in the query comes first; without one the fresh before the old.
  const age = Math.max(0, Number(/\d{4}$/.exec(when)?.[0] ?? firstYear) - firstYear);
  return (
    (weights.statement[kind] ?? 1) *
    (place.kind === 'guide' ? weights.place.guide : 1) *
    (asks && answersKind(asks, statement) ? weights.kind : 1) *
    (isCounted ? weights.counted : 1) *
    (dated ? (isThen ? weights.year : weights.otherYear) : 1) *
    (years.length ? 1 : 1 + weights.fresh * age)
  );
}

/**
 * Whether a text, without marks, counts something.
 *
 * @example
 * counts('xa', 'den nay co 61/85 xa dat chuan') // true
 */
function counts(noun: string, bare: string): boolean {
  return new RegExp(String.raw`\d (?:\S+ )?${noun}(?: |$)`).test(bare);
}

/** How well the names of a place answer the query in one of its writings. */
function nameFits({ writings }: Query, { names }: Place, weights: Statements['weights']): number {
  const share = (of: number) => weights.inside * of ** weights.share;
  const fits = writings.flatMap((text, at) =>
    names.map((name) => (at > 1 ? weights.otherName : 1) * nameFit(text, name, share)),
  );
  return Math.max(0, ...fits);
}
