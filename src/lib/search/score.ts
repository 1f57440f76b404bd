import type { SearchResult } from 'minisearch';
import type { Query } from './query.ts';
import { answersKind } from './speech.ts';
import type { Place, Statement, Statements } from './statements.ts';

/** A statement with its score and the terms that it holds. */
export interface Scored {
  statement: Statement;
  score: number;
  /** The share of the query, by rareness, that it and the names of its place hold. */
  coverage: number;
  /** The same, less where it is not what is asked for: how far it may be the answer. */
  trust: number;
  terms: string[];
}

/** A place with its best statements, none where only its name answers. */
export interface ScoredPlace extends Pick<Scored, 'score' | 'trust'> {
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
 * question; that of a place is its best statement's and its name's.
 */
export function scorePlaces(query: Query, site: Statements): ScoredPlace[] {
  const { weights } = site;
  const [said, named] = matches(query, site);
  const rare = rareness(said, site.all.length);
  const scored = said.slice(0, most).map((match): Scored => {
    const statement = site.all[match.id as number]!;
    const names = named.get(statement.place.id);
    const coverage = coverageOf(query, rare, match, names, site);
    const base = perTerm(match) + weights.names * (names ? perTerm(names) : 0);
    const [fits, trusted] = fitOf(statement, query, match.terms, weights);
    const score = base * fits * coverage ** weights.coverage;
    return { statement, coverage, trust: coverage * trusted, score, terms: match.terms };
  });
  scored.sort((a, b) => b.score - a.score);
  const places = new Map<Place, ScoredPlace>();
  for (const each of scored) {
    const { place } = each.statement;
    const known = places.get(place);
    if (!known) places.set(place, { ...each, place, statements: [each] });
    else if (known.statements.length < shown) known.statements.push(each);
  }
  // What a name is worth is measured by the best that is said.
  const worth = weights.name * (scored[0]?.score ?? 1);
  for (const place of site.places) {
    const fit = worth && nameFits(query, place, weights);
    if (fit < 0.15) continue;
    const known = places.get(place) ?? { place, score: 0, trust: 0, statements: [] };
    const isMeant = query.asks === 'meaning' && place.kind === 'term';
    // A name that is the whole query leads.
    known.score += (fit === 1 ? 2 : fit) * worth * (isMeant ? weights.meaning : 1);
    known.trust = Math.max(known.trust, query.outside.length ? 0 : fit);
    places.set(place, known);
  }
  return [...places.values()].sort((a, b) => b.score - a.score);
}

/** What the library finds: of statements and, by id, of the names of places. */
function matches({ terms, exact, typing }: Query, { said, named, all, weights }: Statements) {
  const options = {
    tokenize: () => [...terms.keys()],
    boostTerm: (term: string) => terms.get(term)!,
    prefix: (term: string) => term === typing,
    bm25: { k: 1.2, b: 0.5, d: 0.5 },
  };
  const statements = said.search('', {
    ...options,
    boost: { bare: 1, above: weights.near },
    boostDocument: (id: number, term) => asTyped(term, exact, all[id]!, weights),
  });
  const names = new Map(named.search('', options).map((each) => [each.id as number, each]));
  return [statements, names] as const;
}

/** A word typed with marks is that word; how else a question is asked is kept without. */
function asTyped(
  term: string,
  exact: Query['exact'],
  { keys, kind }: Statement,
  weights: Statements['weights'],
): number {
  if (!exact.has(term) || keys.includes(` ${exact.get(term)} `)) return 1;
  return kind === '?' ? weights.askedMarks : 0;
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
  { slots, pairs, exact, typing }: Query,
  rare: (term: string) => number,
  { match, id }: SearchResult,
  names: SearchResult | undefined,
  { weights, all: statements }: Statements,
): number {
  const holds = (term: string) =>
    term in match || (term === typing && Object.keys(match).some((each) => each.startsWith(term)));
  const has = (term: string) =>
    holds(term)
      ? asTyped(term, exact, statements[id as number]!, weights)
      : names && term in names.match
        ? weights.inNames
        : 0;
  const shares = [
    ...slots.map(({ term, others }) => {
      const otherwise = others.map((terms) => Math.min(...terms.map(has)));
      return [rare(term), Math.max(has(term), ...otherwise)] as const;
    }),
    ...pairs.map(
      (pair) => [weights.pairCoverage * Math.min(...pair.split('_').map(rare)), has(pair)] as const,
    ),
  ];
  const all = shares.reduce((sum, [weight]) => sum + weight, 0);
  return all && shares.reduce((sum, [weight, share]) => sum + weight * share, 0) / all;
}

/** How well a statement fits the question, and how far it may be its answer. */
function fitOf(
  statement: Statement,
  { asks, years, outside }: Query,
  terms: string[],
  weights: Statements['weights'],
): [fits: number, trusted: number] {
  const { kind, when, words, above } = statement;
  const isThen = years.some((year) => `${when} ${words} ${above}`.includes(year));
  const isKind = asks && answersKind(asks, statement);
  // A year in the query comes first; without one the fresh before the old.
  const age = Math.max(0, Number(/\d{4}$/.exec(when)?.[0] ?? firstYear) - firstYear);
  const fits =
    (weights.statement[kind] ?? 1) *
    (isKind ? weights.kind : 1) *
    (years.length ? (isThen ? weights.year : 1) : 1 + weights.fresh * age);
  const trusted =
    (asks && !isKind && kind !== 'g' ? (weights.otherKind[asks] ?? 1) : 1) *
    (outside.every((phrase) => phrase.every((term) => terms.includes(term))) ? 1 : weights.outside);
  return [fits, trusted];
}

/**
 * How well the names of a place answer the query in one of its writings, from 0 to 1: a name is the
 * query, or one or more whole parts of it are; a name holds the query; it stands inside it, by its share.
 */
function nameFits({ writings }: Query, { names }: Place, weights: Statements['weights']): number {
  const fits = writings.flatMap((asked) =>
    names.map((runs) => {
      const name = runs[0]!;
      if (!asked || !name) return 0;
      if (runs.includes(asked)) return name === asked ? 1 : 0.9;
      if (` ${name} `.includes(` ${asked} `)) return 0.5;
      const inside = name.includes(' ') && ` ${asked} `.includes(` ${name} `);
      return inside ? weights.inside * (name.split(' ').length / asked.split(' ').length) : 0;
    }),
  );
  return Math.max(0, ...fits);
}
