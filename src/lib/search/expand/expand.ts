import { wordsOf } from '../../words/without-marks.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { documentNumber } from './document-number.ts';
import { fromKeystrokes } from './keystrokes.ts';
import { otherNumerals } from './numerals.ts';
import { withoutQuestionWords } from './questions.ts';
import { readings } from './readings.ts';
import type { SiteNames } from './site-names.ts';
import { mend } from './spelling.ts';
import { withSynonyms, type SynonymGroups } from './synonyms.ts';

export const longestQuery = 200;
export const mostVariants = 12;

/** What the expansion knows of the site. */
export interface SiteWords {
  vocabulary: Vocabulary;
  synonyms: SynonymGroups;
  /** Names of the site as words: what a correction is measured against. */
  names: SiteNames;
}

/** Each kind of expansion, so that a measurement can switch one off. */
export type ExpansionKind =
  | 'keystrokes'
  | 'spelling'
  | 'readings'
  | 'document-number'
  | 'synonyms'
  | 'numerals'
  | 'questions'
  | 'parts';

/** Variants of one kind. */
export interface Stage {
  /** In the reader's own words, or in words put for them. */
  own: boolean;
  variants: string[];
}

/** A query as it is searched. */
export interface Expansion {
  /** The next stage is searched only when the ones before found too little. */
  stages: Stage[];
  /** Neighbouring words two by two: searched when no page holds all the words of any stage. */
  parts: string[];
  /** The query as understood, when a word of it was corrected. */
  corrected: string | undefined;
}

/**
 * The writings of a query that are searched, nearest to what was typed first; at most
 * twelve, each word settled against the site's own text.
 */
export function expandQuery(
  query: string,
  site: SiteWords,
  options: ExpandOptions = {},
): Expansion {
  const { exact = false, without = [] } = options;
  const on = (kind: ExpansionKind) => !exact && !without.includes(kind);
  const typed = wordsOf(query.normalize('NFC').slice(0, longestQuery));
  if (!typed.length) return { stages: [], parts: [], corrected: undefined };
  const number = on('document-number') ? documentNumber(typed.join(' ')) : undefined;
  if (number) {
    const stages = limited([{ own: true, variants: [typed.join(' '), number.number] }]);
    return { stages, parts: [], corrected: undefined };
  }

  const keyed = on('keystrokes')
    ? typed.map((word) => fromKeystrokes(word, site.vocabulary) ?? word)
    : typed;
  const { words, corrected } = on('spelling')
    ? mendAll(keyed, site)
    : { words: keyed, corrected: false };
  const parts = on('parts') ? partsOf(words, site) : [];
  return {
    stages: limited(stagesOf(words, site, on)),
    parts,
    corrected: corrected ? words.join(' ') : undefined,
  };
}

/** What may be set for one query. */
export interface ExpandOptions {
  /** Keep every word as typed: the reader asked for it. */
  exact?: boolean;
  /** Kinds switched off, to measure what each earns. */
  without?: ExpansionKind[];
}

function stagesOf(words: string[], site: SiteWords, on: (kind: ExpansionKind) => boolean): Stage[] {
  const read = (each: string[]) =>
    (on('readings') ? readings(each, site.vocabulary) : [each]).map((all) => all.join(' '));
  const synonyms = (each: string[]) =>
    on('synonyms') ? withSynonyms(each, site.synonyms).flatMap(read) : [];
  const numerals = on('numerals') ? otherNumerals(words) : undefined;
  const kept = on('questions') ? withoutQuestionWords(words) : undefined;
  return [
    { own: true, variants: read(words) },
    { own: false, variants: numerals ? read(numerals) : [] },
    { own: false, variants: synonyms(words) },
    { own: true, variants: kept ? read(kept) : [] },
    { own: false, variants: kept ? synonyms(kept) : [] },
  ];
}

function partsOf(words: string[], site: SiteWords): string[] {
  const pairs = pairsOf(withoutQuestionWords(words) ?? words);
  const variants = pairs
    .flatMap((pair) => readings(pair, site.vocabulary))
    .map((pair) => pair.join(' '));
  return variants.slice(0, mostVariants);
}

function pairsOf(words: string[]): string[][] {
  return words.length > 2 ? words.slice(1).map((word, at) => [words[at]!, word]) : [];
}

function mendAll(words: string[], { vocabulary, names }: SiteWords) {
  // What the site itself calls something is not a slip.
  if (names.isName(words.join(' '))) return { words, corrected: false };
  const results = words.map((word, at) =>
    mend(word, vocabulary, (candidate) => names.nearness(words, at, candidate)),
  );
  return {
    words: results.map((result) => result.word),
    corrected: results.some((result) => result.corrected),
  };
}

/** No variant twice, at most twelve over all stages, no empty stage. */
function limited(stages: Stage[]): Stage[] {
  const seen = new Set<string>();
  return stages
    .map(({ own, variants }) => ({
      own,
      variants: variants.filter((variant) => {
        if (seen.has(variant) || seen.size >= mostVariants) return false;
        seen.add(variant);
        return true;
      }),
    }))
    .filter(({ variants }) => variants.length);
}
