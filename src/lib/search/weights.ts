/**
 * What the score is made of, and how much each weighs; set on a, c and e1 of the questions of
 * `bench/search/questions.tsv`, where each is switched off once to see what it earns.
 */
export const defaultWeights = {
  // Terms of the query, of which a word is 1: two words side by side, as most words of the language
  // are written; other names of the thing on the site; what people say for what documents say.
  pair: 0.5,
  synonym: 0.42,
  everyday: 0.4,
  // Where a term stands, in the words of a statement 1: above them; in the names of the page.
  near: 0.65,
  names: 0.35,
  // Coverage, the share of the query, by rareness, that a statement and its page hold: its power in
  // the score; how far a word is held that stands without either neighbour it has in the query.
  coverage: 2,
  alone: 0.8,
  // Factors of a statement: it is of the kind that is asked for, a figure, a date…; of the year in
  // the query; for each year after 2018, where the query has none.
  kind: 1.6,
  year: 1.75,
  fresh: 0.02,
  /** A page's summary says again what it says elsewhere; a gap is no answer where there is one. */
  statement: { t: 0.45, s: 0.6, g: 0.8 } as Partial<Record<string, number>>,
  // A name that is the query; inside a longer query by its share of it;
  // of a term whose meaning is asked for.
  name: 0.6,
  inside: 0.36,
  meaning: 2.5,
  /** Below this trust nothing answers. Its factors: what no plan answers; another kind than is asked for. */
  floor: 0.36,
  outside: 0.4,
  otherKind: { person: 0.5, money: 0.8 } as Partial<Record<string, number>>,
};

export type Weights = typeof defaultWeights;
