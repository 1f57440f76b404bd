/**
 * What the score is made of, and how much each weighs; set on one half of the questions of
 * `bench/search/questions.tsv`, where each is switched off once to see what it earns.
 */
export const defaultWeights = {
  // Terms of the query: a word is 1.
  /** Two words side by side, as most words of the language are written. */
  pair: 0.5,
  /** Other names of the thing on the site; what people say for what documents say. */
  synonym: 0.42,
  everyday: 0.4,
  /** A word typed with marks, in a text that has it with others. */
  otherMarks: 0,
  /** The same, in the words of a question, which are kept without. */
  askedMarks: 0.4,
  // Where a term stands: in the words of a statement 1.
  /** In its heading, column or introduction; in the names of its page. */
  near: 0.65,
  names: 0.35,
  // BM25+: how soon more of the same adds nothing; how far long statements lose.
  saturation: 1.2,
  length: 0.5,
  // Coverage: the share of the query, by rareness, that a statement and its page hold.
  /** Its power in the score. */
  coverage: 1.3,
  /** How much a pair counts; another writing instead of the word. */
  pairCoverage: 0.6,
  other: 0.8,
  /** Of a word in the names of the page only. */
  inNames: 0.6,
  // Factors of a statement.
  /** It is of the kind that is asked for: a figure, a date, a body, a meaning… */
  kind: 1.6,
  /** It counts what is counted: “bao nhiêu xã”. */
  counted: 1.56,
  /** It is of the year in the query; of another one. */
  year: 1.75,
  otherYear: 0.85,
  /** For each year after 2018, where the query has none. */
  fresh: 0.025,
  /** By its kind: a page's summary says again what it says elsewhere; a gap is no answer where there is one. */
  statement: { t: 0.45, s: 0.6, g: 0.8 } as Partial<Record<string, number>>,
  // A name that is the query, by what it is the name of; inside a longer query by its share of it.
  name: 0.6,
  /** How many times as much where it is the whole query. */
  wholeName: 2.05,
  inside: 0.36,
  share: 1.25,
  /** By another writing of the query. */
  otherName: 0.85,
  /** Guides speak of everything and answer little: it holds for what they say too. */
  place: { section: 1, page: 0.95, body: 0.85, term: 0.8, guide: 0.7 },
  /** A term whose meaning is asked for. */
  meaning: 2.5,
  /** What a second statement adds to its page. */
  second: 0.25,
  /** Beside a conclusion stands what it rests on, where nothing else there scores this share of it. */
  beside: 0.3,
  // Below this coverage nothing answers; of what no plan answers less counts.
  floor: 0.42,
  outside: 0.6,
};

export type Weights = typeof defaultWeights;
