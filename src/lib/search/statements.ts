import MiniSearch from 'minisearch';
import { provenances, type Provenance } from '../words/provenance.ts';
import {
  aboutThePlan,
  separator,
  type AnswersFile,
  type FileStatement,
  type StatementKind,
} from './answers-file.ts';
import { readSpeech, type Phrase, type Speech } from './speech.ts';
import { termsOf, Words, type Word } from './terms.ts';
import { defaultWeights, type Weights } from './weights.ts';

/** What a result stands for. */
export type PlaceKind = 'section' | 'page' | 'guide' | 'body' | 'term';

/** A page, or a body or term on one: what a result stands for. */
export interface Place {
  kind: PlaceKind;
  /** Address with the base path. */
  href: string;
  title: string;
  /** First folder of the address: the part of the plan. */
  part: string;
  /** Each name without marks, then the parts of one that lists several, in every run. */
  names: string[][];
  /** All its names without marks, and by their keys. */
  bare: string;
  keys: string;
}

/** One thing said on the site. */
export interface Statement {
  id: number;
  place: Place;
  href: string;
  words: string;
  /** The title of its clause. */
  clause: string;
  marks: Provenance[];
  kind: StatementKind;
  when: string;
  /** Of a conclusion the address of its question. */
  question: string;
  source: string;
  /** Its words without marks; what stands above it: its clause, heading, column, introduction. */
  bare: string;
  above: string;
  /** The names of its place. */
  names: string;
  /** All of these and the names of its place by their keys. */
  keys: string;
}

/** The statements of a site, indexed. */
export interface Statements {
  all: Statement[];
  places: Place[];
  /** Of statements, by their words, by what stands above them, by the names of their place. */
  said: MiniSearch<Statement>;
  words: Words;
  /** Every word of the site as it is written, by its key. */
  written: Map<string, Word>;
  /** Every term of the site; of its names. */
  terms: Set<string>;
  named: Set<string>;
  /** Other writings of one thing. */
  synonyms: Phrase[][];
  speech: Speech;
  weights: Weights;
  /** Statements were left out, to keep the file small. */
  partial: boolean;
}

/** Reads an answers file and indexes it; `base` ends with a slash. */
export function readAnswers(
  file: AnswersFile,
  base: string,
  weights: Weights = defaultWeights,
): Statements {
  const words = new Words();
  const [places, all, synonyms]: [Place[], Statement[], Phrase[][]] = [[], [], []];
  const folders = Map.groupBy(file.pages, ([path]) => partOf(path));
  for (const [path, title, aliases, clauses] of file.pages) {
    const part = partOf(path);
    const others = folders.get(part)!.length - 1;
    const kind = others ? 'section' : aboutThePlan.includes(part) ? 'page' : 'guide';
    // “3 đột phá chiến lược” is the group of three.
    const counted = others && path === `/${part}/` ? [`${others} ${title}`] : [];
    const page = addPlace(kind, path, [title, ...split(aliases), ...counted]);
    for (const [id, clause, count] of clauses)
      for (let left = count; left; left -= 1) addStatement(path, page, id, clause);
  }
  const terms = new Set<string>();
  const said = new MiniSearch<Statement>({
    fields: ['bare', 'above', 'names'],
    tokenize: (text) => termsOf(text).map((term) => (terms.add(term), term)),
    processTerm: (term) => term,
  });
  said.addAll(all);
  return {
    ...{ all, places, said, terms, words, weights, synonyms, partial: file.partial },
    // Of words only, not of how people speak.
    written: new Map([...words.seen.values()].map((word) => [word.key, word])),
    named: new Set(places.flatMap(({ bare }) => termsOf(bare))),
    speech: readSpeech(file.speech, words),
  };

  function addPlace(kind: PlaceKind, path: string, names: string[]): Place {
    const place = {
      ...{ kind, href: base + path.slice(1), title: names[0] ?? '' },
      part: partOf(path),
      names: names.map(runsOf),
      bare: words.line(names.join(' | ')),
      keys: words.line(names.join(' | '), 'key'),
    };
    places.push(place);
    if (/term|body/.test(kind)) synonyms.push(names.map((name) => words.of(name)));
    return place;
  }

  function runsOf(name: string): string[] {
    const parts = name.split(/,|:| và | - /).map((part) => words.line(part));
    const ends = [...parts.keys()].map((at) => at + 1);
    const runs = parts.flatMap((_, from) => ends.map((to) => parts.slice(from, to).join(' ')));
    return [words.line(name), ...runs.filter(Boolean)];
  }

  function addStatement(path: string, page: Place, clauseId: string, clause: string): void {
    const id = all.length;
    const row = file.columns.map((column) => column[id]) as FileStatement;
    const [fragment, said, about, marks, kind, told, source] = row;
    const at = path + [clauseId, fragment].filter(Boolean).join('.').replace(/^./, '#$&');
    const [named, asked] = [kind === 't' || kind === 'o', kind === '?'];
    const href = base + at.slice(1);
    const when = asked ? '' : told;
    const place = named
      ? addPlace(kind === 't' ? 'term' : 'body', at, split(about))
      : (asked && places.find((each) => each.href === href)) || page;
    const from = file.sources[source] ?? '';
    const above = named ? '' : `${about} ${clause}`;
    all.push({
      ...{ id, place, href, words: said, clause, kind, when, source: from },
      question: asked ? `${base}hoi-dap/${told}` : '',
      marks: provenances.filter((mark) => marks.includes(mark[0]!)),
      bare: asked ? `${words.line(`${about} ${said}`)} ${page.bare}` : words.line(said),
      above: `${above ? words.line(above) : place.bare} ${words.line(`${when} ${from}`)}`,
      names: place.bare,
      keys: ` ${words.line(`${said} ${above}`, 'key')} ${place.keys} `,
    });
  }
}

function split(names: string): string[] {
  return names ? names.split(separator) : [];
}

function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}
