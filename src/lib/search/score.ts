import { signOf, type Query, type Slot } from './query.ts';
import { answersKind, means } from './speech.ts';
import type { Place, Statement, Statements } from './statements.ts';
import { likeness, lineOf } from './terms.ts';
import { freshness, isOfOtherYears } from './years.ts';

/** A statement with its score and the terms that it holds. */
export interface Scored {
  statement: Statement;
  score: number;
  /** How far it may be the answer: how much of the query it covers, less by the most telling word that it lacks. */
  trust: number;
  terms: string[];
}

/** A place with its statements, the best first. */
export interface ScoredPlace extends Pick<Scored, 'score' | 'trust'> {
  place: Place;
  statements: Scored[];
  /** The query is its name, or the question that it answers. */
  isMeant: boolean;
}

type WeighedSlot = Slot & { rarity: number };

/** A statement that holds terms of the query: those of the query, and as they are in the index. */
type Match = Pick<Scored, 'statement' | 'score' | 'terms'> & { queryTerms: string[] };

/** Statements that are looked at closely. */
const most = 150;

/**
 * The places that answer a query, the best first. The score of a statement is BM25+ over its words, what
 * stands above it and the names of its place, times the power of its coverage and what fits the
 * question; that of a place is its best statement's and its name's.
 */
export function scorePlaces(query: Query, site: Statements): ScoredPlace[] {
  const { weights } = site;
  const said = matches(query, site);
  // How rare a word of the query is among the statements found.
  const slots = query.slots.map((slot): WeighedSlot => {
    const found = said.filter(({ queryTerms }) => queryTerms.includes(slot.term)).length;
    return { ...slot, rarity: Math.log(1 + site.all.length / (found + 0.5)) };
  });
  const holding = said.filter(({ queryTerms }) =>
    query.name.every(({ bare }) => queryTerms.includes(bare)),
  );
  // What the page of bodies says of all of it: whom to ask of it now.
  const toAsk = holding.find(
    ({ statement: { place, kind } }) =>
      slots.length && query.asks === 'body' && place.part === 'co-quan' && !kind,
  );
  const asked = toAsk?.statement ?? askedBy(query, site) ?? knownAmong(holding, query);
  const others = said.filter(({ statement }) => statement !== asked).slice(0, most);
  const scored = others.map((match): Scored => {
    const { statement, terms } = match;
    const [coverage, trust] = coverageOf(slots, match, weights.alone);
    const [fits, trusted] = fitOf(match, query, weights);
    const score = match.score * fits * coverage ** weights.coverage;
    return { statement, trust: trust * trusted, score, terms };
  });
  scored.sort((a, b) => b.score - a.score);
  if (asked) {
    const score = weights.leads * (scored[0]?.score ?? 1);
    scored.unshift({ statement: asked, score, trust: 1, terms: [...query.terms.keys()] });
  }
  // What a name is worth is measured by the best that is said.
  const worth = weights.name * (scored[0]?.score ?? 1);
  const asksElse = query.years.length > 0 || (query.asks ?? 'meaning') !== 'meaning';
  const places = [...Map.groupBy(scored, ({ statement }) => statement.place)].map(
    ([place, statements]) => ({ place, statements, called: nameLikeness(query, place) }),
  );
  const asksOfTerm =
    query.asks === 'meaning' &&
    places.some(({ place, called }) => place.kind === 'term' && called === 1);
  return places
    .map(({ place, statements, called }): ScoredPlace => {
      // Who asks of a term something else than its meaning, or names more than it, does not want its
      // name; nor who wants to know whom to ask.
      const isAside = toAsk || (place.kind === 'term' && (asksElse || (!query.asks && called < 1)));
      const like = isAside ? 0 : called;
      // A name that is the query leads; that of a term, and no other, where its meaning is asked for.
      const leads = like === 1 && (place.kind === 'term') === asksOfTerm;
      const [{ score, trust: told, statement }] = statements as [Scored];
      // What is only like a name tells nothing of a year.
      const trust = query.years.length && like < 1 ? told : Math.max(told, like);
      // Who types the name of a standing page asks what it is about; that of a body, what it is now.
      const opens = ({ kind, id }: Statement) =>
        place.kind === 'body' ? -id : Number(kind === 's');
      if (leads && ['page', 'body'].includes(place.kind))
        statements.sort((a, b) => opens(b.statement) - opens(a.statement));
      return {
        ...{ place, statements, isMeant: like === 1 || statement === asked },
        // Much said of some words of the query is less than a little of all.
        score: (score + worth * like * (leads ? weights.leads : 1)) * Math.sqrt(trust),
        trust,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** The conclusion of the question that a query is, typing no more than what is asked for, where it tells such a thing. */
function askedBy({ name, asks }: Query, site: Statements): Statement | undefined {
  const known = site.asked.get(lineOf(name));
  const isIt = known?.name.every((word, at) => means(name[at]!, word) || means(word, name[at]!));
  return isIt && (!asks || answersKind(asks, known!.statement)) ? known!.statement : undefined;
}

/**
 * Of what holds all that is asked for, the conclusion of the question that a query is in one of the
 * wordings of the site, unless it asks for a meaning. Those are kept without marks: of two words typed
 * with them other marks make another thing.
 */
function knownAmong(holding: Match[], { name, asks, exact }: Query): Statement | undefined {
  const sign = signOf(name);
  const isKnown = ({ statement }: Match) =>
    statement.signs.includes(sign) && (asks !== 'meaning' || answersKind(asks, statement));
  return name.length > 2 || !exact.size ? holding.find(isKnown)?.statement : undefined;
}

/**
 * What the library finds, of a statement and of how else people ask for it, the most first; a word that
 * was typed with marks is only itself.
 */
function matches({ terms, exact, typing }: Query, { said, all, weights }: Statements): Match[] {
  const found = said.search('', {
    tokenize: () => [...terms.keys()],
    boostTerm: (term) => terms.get(term)!,
    boost: { said: 1, above: weights.near, names: weights.names, asked: weights.asked },
    boostDocument: (id: number, term) => {
      const { kind = '?', keys = '' } = all[id] ?? {};
      // How else something is asked is kept without marks.
      return kind === '?' || !exact.has(term) || keys.includes(` ${exact.get(term)} `) ? 1 : 0;
    },
    prefix: (term) => term === typing,
    bm25: { k: 1.2, b: 0.5, d: 0.5 },
  });
  const parts = Map.groupBy(found, ({ id }) => (id as number) % all.length);
  return [...parts]
    .map(([id, each]): Match => {
      const queryTerms = [...new Set(each.flatMap((part) => part.queryTerms))];
      // The library multiplies by how many terms match; coverage says that better.
      const scores = each.map((part) => part.score / (part.queryTerms.length || 1));
      const score = scores.reduce((sum, part) => sum + part, 0);
      return { statement: all[id]!, score, queryTerms, terms: each.flatMap((part) => part.terms) };
    })
    .sort((a, b) => b.score * b.queryTerms.length - a.score * a.queryTerms.length);
}

/**
 * The share of the query, by rareness, that a statement and the names of its place hold, and how far it
 * may be trusted: less by the most telling word that is missing. Most words of the language are two
 * syllables: one that stands without either neighbour it has in the query may be another word.
 */
function coverageOf(
  slots: WeighedSlot[],
  { queryTerms }: Match,
  alone: number,
): [coverage: number, trust: number] {
  const has = (term: string) => queryTerms.includes(term);
  let [all, held, missing] = [0, 0, 0];
  for (const { term, ways, rarity } of slots) {
    const share = ways.some((terms) => terms.every(has)) ? 1 : has(term) ? alone : 0;
    all += rarity;
    held += rarity * share;
    missing = Math.max(missing, rarity * (1 - share));
  }
  return all ? [held / all, (held / all) * (1 - missing / all)] : [0, 0];
}

/** What opens with its year is of no other that it names. */
const ofYear = /^(?:cả )?năm:? \d{4}(?!–)/i;
const partOfYear = /tháng đầu năm|^quý |nửa đầu năm/i;

/** How well a statement fits the question, and how far it may be its answer. */
function fitOf(
  { statement: { kind, when, words, above }, queryTerms }: Match,
  { asks, years, areas, terms, writings: [typed] }: Query,
  weights: Statements['weights'],
): [fits: number, trusted: number] {
  const isTyped = (some: string[]) => some.some((term) => typed!.has(term) || terms.has(term));
  // Half a year is less than the year that is asked for: the one may have risen and the other
  // fallen. So is what was only aimed at.
  const isLess =
    (partOfYear.test(words) && !isTyped(['thang', 'qui', 'nua'])) ||
    (kind === 'm' && !isTyped(['muc', 'tieu', 'dat']));
  const told = ofYear.exec(words)?.[0] ?? `${when} ${words} ${above}`;
  const isThen = years.some((year) => told.includes(year));
  const isKind = asks && answersKind(asks, { kind, when, words });
  // A year in the query comes first; without one the fresh before the old.
  const fresh = weights.fresh * freshness(when, words);
  const fits =
    (isKind ? weights.kind : 1) *
    (years.length ? (isThen ? weights.kind : 1) ** (isLess ? 0.5 : 1) : 1 + fresh);
  const lacks = [asks === 'person' && !isKind && kind !== 'g', isOfOtherYears(told, years)];
  const elsewhere = isElsewhere(areas, queryTerms) ? weights.nobody : 1;
  return [fits * elsewhere, lacks.includes(true) ? weights.nobody : elsewhere];
}

/** Whether of areas asked of a statement holds none. */
function isElsewhere(areas: string[], terms: string[]): boolean {
  return areas.length > 0 && !areas.some((term) => terms.includes(term));
}

/** How like the query, in one of its writings, a place is called. */
function nameLikeness({ writings }: Query, { names }: Place): number {
  const likenesses = writings.flatMap((asked) => names.map(({ terms }) => likeness(asked, terms)));
  return Math.max(0, ...likenesses) ** 2;
}
