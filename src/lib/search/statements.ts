import MiniSearch from 'minisearch';
import { provenances, type Provenance } from '../words/provenance.ts';
import { separator, type AnswersFile, type FileStatement } from './answers-file.ts';
import { areasIn } from './areas.ts';
import { nameIn } from './query.ts';
import { readSpeech, type Phrase, type Speech } from './speech.ts';
import { lineOf, termsOf, wordReader, type Word } from './terms.ts';
import { defaultWeights, type Weights } from './weights.ts';

export type PlaceKind = 'section' | 'page' | 'body' | 'term';

/** A page, or a body or term on one: what a result stands for. */
export interface Place {
  kind: PlaceKind;
  /** Address with the base path. */
  href: string;
  title: string;
  /** First folder of the address: the part of the plan. */
  part: string;
  /** Its names; these, and the parts of those that list several, in every run: without marks. */
  called: string;
  names: { line: string; terms: Set<string> }[];
}

/** One thing said on the site. */
export interface Statement extends Pick<FileStatement, 'words' | 'clause' | 'kind' | 'when'> {
  id: number;
  place: Place;
  href: string;
  marks: Provenance[];
  source: string;
  /** Of a conclusion the address of its question. */
  question: string;
  /** As it is searched: its words; what stands above it: its clause, heading; the names of its place. */
  said: string;
  above: string;
  names: string;
  /** All of these by their keys. */
  keys: string;
  /** Of a conclusion what its question is known by (`signOf`), once it is known how people ask. */
  signs: string[];
}

/** What is searched: a statement, or how else people ask for one, numbered on from the last of these. */
type Indexed = Pick<Statement, 'id'> &
  Partial<Pick<Statement, 'said' | 'above' | 'names'>> & { asked?: string };

export interface Statements {
  all: Statement[];
  places: Place[];
  said: MiniSearch<Indexed>;
  /** Conclusions by what is asked for (`nameIn`), with the words of that. */
  asked: Map<string, { statement: Statement; name: Word[] }>;
  read: (text: string) => Word[];
  /** Every word of the site as it is written, by its key. */
  written: Map<string, Word>;
  /** Every term of the site; of its names. */
  terms: Set<string>;
  named: Set<string>;
  /** What areas statements tell of (`areasIn`). */
  areas: Phrase[];
  /** All names of one thing. */
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
  const seen = new Map<string, Word>();
  const [read, readAsked] = [wordReader(seen), wordReader()];
  const [places, synonyms, terms]: [Place[], Phrase[][], Set<string>] = [[], [], new Set()];
  const folders = Map.groupBy(file.pages, ([path]) => partOf(path));
  const pages = file.pages.map(([path, ...called]) => {
    const kind = folders.get(partOf(path))!.length > 1 ? 'section' : 'page';
    return addPlace(kind, base + path.slice(1), called);
  });
  // How people speak, and ask, is no word of the site.
  const speech = readSpeech(`${file.speech}\n${file.everyday ?? ''}`, wordReader());
  const asked: Statements['asked'] = new Map();
  const all = file.statements.page.map(statementAt);
  const said = new MiniSearch<Indexed>({
    fields: ['said', 'above', 'names', 'asked'],
    tokenize: (text, field) => {
      const runs = field === 'asked' ? text.split(separator).map(readAsked) : [read(text)];
      return runs.flatMap(termsOf).map((term) => (terms.add(term), term));
    },
    processTerm: (term) => term,
  });
  said.addAll(all);
  said.addAll(waysOfAsking(file.asked ?? [], all));
  return {
    ...{ all, places, said, asked, read, terms, synonyms, speech, weights, partial: file.partial },
    written: new Map([...seen.values()].map((word) => [word.key, word])),
    named: new Set(places.flatMap(({ names }) => names.flatMap((name) => [...name.terms]))),
    areas: areasIn(all, speech.common, read),
  };

  function addPlace(kind: PlaceKind, href: string, called: string[]): Place {
    const names = called
      .flatMap(runsOf)
      .map((run) => ({ line: lineOf(run), terms: new Set(termsOf(run)) }));
    const part = partOf(href.slice(base.length - 1));
    const place = { kind, href, title: called[0] ?? '', part, called: called.join(' | '), names };
    places.push(place);
    if (kind === 'term' || kind === 'body') synonyms.push(called.map(read));
    return place;
  }

  function runsOf(name: string): Word[][] {
    const parts = name.split(/,|:| và | - /).map(read);
    const ends = [...parts.keys()].map((at) => at + 1);
    const runs = parts.flatMap((_, from) => ends.map((to) => parts.slice(from, to).flat()));
    return [read(name), ...runs];
  }

  function statementAt(_: number, id: number): Statement {
    const fields = Object.entries(file.statements).map(([field, column]) => [field, column[id]]);
    const row = Object.fromEntries(fields) as FileStatement;
    const { at, clause, words, kind } = row;
    const page = pages[row.page]!;
    const href = page.href + at.replace(/^./, '#$&');
    const [isNamed, isAsked] = [kind === 't' || kind === 'o', kind === '?'];
    const names = row.about.split(separator);
    // Of a body two things are said: what it is now, and what it had to do.
    const place = isNamed
      ? (places.find((each) => each.href === href) ??
        addPlace(kind === 't' ? 'term' : 'body', href, names))
      : page;
    const about = names.pop()!;
    const [when, source] = [isAsked ? '' : row.when, file.sources[row.source]!];
    const above = isNamed ? '' : `${about} ${clause}`;
    const statement: Statement = {
      ...{ id, place, href, words, clause, kind, when, source, names: place.called },
      question: isAsked ? `${base}hoi-dap/${row.when}` : '',
      marks: provenances.filter((mark) => row.marks.includes(mark[0]!)),
      said: isAsked ? `${about} ${words} ${page.called}` : words,
      above: `${above || place.called} ${when} ${source}`,
      keys: ` ${lineOf(read(`${words} ${above} ${place.called}`), 'key')} `,
      signs: [],
    };
    for (const each of isAsked ? names : []) {
      const name = nameIn(readAsked(each), speech);
      asked.set(lineOf(name), { statement, name });
    }
    return statement;
  }
}

/** How else people ask for statements, as it is indexed beside them; those learn their signs. */
export function waysOfAsking(asked: string[], all: Statement[]): Indexed[] {
  return asked.flatMap((each, at) => {
    const [runs = '', signs = ''] = each.split('=').reverse();
    all[at]!.signs = signs.match(/.../g) ?? [];
    return runs ? [{ id: all.length + at, asked: runs }] : [];
  });
}

function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}
