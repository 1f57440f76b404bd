/**
 * What the score is made of, and how much each weighs; set on a, c, e1 and h of the questions of
 * `bench/search/questions.tsv`, where each is switched off once to see what it earns.
 */
export const defaultWeights = {
  // Terms of the query, of which a word is 1: two words side by side, as most words of the language
  // are written; other names of a thing, and what documents say for what people say.
  pair: 0.5,
  other: 0.41,
  // Where a term stands, in the words of a statement 1: above them; in the names of the page; in how
  // else people ask for it.
  near: 0.65,
  names: 0.35,
  asked: 0.6,
  // Coverage, the share of the query, by rareness, that a statement and its page hold: its power in
  // the score; how far a word is held that stands without either neighbour it has in the query.
  coverage: 2,
  alone: 0.8,
  // Factors of a statement: it is of the kind that is asked for, a figure, a date…, or of the year in
  // the query; for each year after 2018, where the query has none.
  kind: 1.6,
  fresh: 0.03,
  // What a name is worth that is like the query, and how often that where it leads.
  name: 0.8,
  leads: 2.2,
  // The trust that answers; by how much what the words of the query tell moves it (`cues.ts`); below
  // which nothing answers, and above which all does, whatever they tell; its factor where a person is
  // asked for and none is named, or other areas or years than are asked of.
  floor: 0.55,
  cues: 0.27,
  least: 0.2,
  sure: 0.95,
  nobody: 0.4,
};

export type Weights = typeof defaultWeights;
