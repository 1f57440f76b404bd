import type { ContentTree } from '../../read/content-tree.ts';
import type { Loaded } from '../../plan/load.ts';
import { subjectPages } from '../../plan/plain-pages.ts';
import { withoutNotes } from '../../read/markdown/notes.ts';
import { isSubjectFile } from '../../read/places.ts';
import type { Doc } from '../../read/types.ts';
import { codeByName, labelled } from '../../read/told.ts';
import { bibliographyEntry, shownTitle } from '../../render/citation.ts';
import { choiceWords } from '../../words/choice-words.ts';

export interface Choice {
  /** What form it has, and of what: `unit gp-2.ket-qua.k7f3`. */
  id: string;
  title: string;
  words: string;
}

/** All that can be corrected: results before other sentences, then clauses, pages and entries. */
export function choicesOf({ plan }: Pick<Loaded, 'plan'>): Choice[] {
  const docs = [...plan.docs.values()];
  // What questions conclude are fields of theirs.
  const pages = docs.map((doc) => ({
    ...doc,
    clauses: doc.clauses.filter(({ at }) => !isSubjectFile(at.file)),
  }));
  const units = pages.flatMap(({ short, clauses }) =>
    clauses.flatMap(({ title, units }) =>
      units.map((unit) => ({ unit, title: `${short} › ${title}` })),
    ),
  );
  const sentences = [true, false].flatMap((isResult) =>
    units
      .filter(({ unit }) => Boolean(unit.reported) === isResult)
      .map(({ unit, title }) => {
        return { id: `unit ${codeByName(unit)}`, title, words: withoutNotes(labelled(unit)) };
      }),
  );
  const { kinds } = choiceWords;
  type Kind = keyof typeof kinds;
  const fresh = (at: string, words: string) => entry(`${at}#`, choiceWords.newEntry, words);
  const known = (kind: Kind, key: string, words: string) =>
    entry(`${kind}#${key}`, kinds[kind], withoutNotes(words));
  const entries = <Of>(kind: Kind, all: Record<string, Of>, wordsOf: (entry: Of) => string) => [
    fresh(kind, kinds[kind]),
    ...Object.entries(all).map(([key, each]) => known(kind, key, wordsOf(each))),
  ];
  return [
    ...docs.flatMap(newResult),
    ...sentences,
    ...pages.flatMap(ofPage),
    ...entries('chi-tieu', plan.indicators, ({ name }) => name),
    // A question stands in the list of its subject.
    ...subjectPages(plan).map(({ code, short }) => fresh(code, `${kinds['hoi-dap']}: ${short}`)),
    ...plan.questions.map(({ id, ask, conclusion }) =>
      known('hoi-dap', id, `${ask} ${conclusion.text}`),
    ),
    ...entries('nguon', plan.sources, (source) => {
      const { author, where } = bibliographyEntry(source);
      return [shownTitle(source), author, where, source.short].filter(Boolean).join(', ');
    }),
    ...entries('co-quan', plan.bodies, ({ name, now }) => [name, ...now].join(': ')),
    ...entries('thuat-ngu', plan.terms, ({ term }) => term),
    ...entries('dong-thoi-gian', plan.timeline, ({ title, text }) => [title, ...text].join(': ')),
  ];
}

const entry = (at: string, title: string, words: string) => ({ id: `fields ${at}`, title, words });

function newResult({ short, clauses }: Doc): Choice[] {
  return clauses.flatMap(({ code, title, units }) =>
    units.some(({ reported, kind }) => reported && kind === 'item')
      ? [{ id: `result ${code}`, title: choiceWords.newResult, words: `${short} › ${title}` }]
      : [],
  );
}

function ofPage({ code, short, status, clauses }: Doc): Choice[] {
  const { wholeClause, statusOf, pageOf } = choiceWords;
  const whole = clauses.map((clause) => {
    const words = `${short} › ${clause.title}`;
    return { id: `clause ${clause.code}`, title: wholeClause, words };
  });
  const told = status ? [entry(`${code}#status`, statusOf, short)] : [];
  return [...told, ...whole, entry(code, pageOf, short)];
}

/**
 * What to open for a line of the content to be mended: the entry, the question or the clause that it
 * stands in; undefined for what has no form.
 *
 * @example
 * choiceAtLine(new Map([['nguon.yaml', 'a:\n  type: report']]), new Map(), 'nguon.yaml', 2) // 'fields nguon#a'
 */
export function choiceAtLine(
  tree: ContentTree,
  codes: ReadonlyMap<string, string>,
  file: string,
  line: number,
): string | undefined {
  const above = (tree.get(file) ?? '').split('\n').slice(0, line).toReversed();
  const last = (pattern: RegExp) => above.flatMap((each) => pattern.exec(each)?.[1] ?? [])[0];
  if (isSubjectFile(file)) {
    const question = last(/^ {2}- id: ([a-z0-9-]+)$/);
    return question && `fields hoi-dap#${question}`;
  }
  const kind = file.replace(/\.yaml$/, '');
  const entry = Object.hasOwn(choiceWords.kinds, kind) && last(/^([a-z0-9-]+):/);
  if (entry) return `fields ${kind}#${entry}`;
  const clause = last(/^## .*\{#([a-z0-9-]+)\}$/);
  const code = codes.get(file);
  const record = last(/^(\w+):/) === 'status' ? '#status' : '';
  return code && (clause ? `clause ${code}.${clause}` : `fields ${code}${record}`);
}

/**
 * The field of an entry that a line of its file stands in; undefined of the line that names the entry.
 *
 * @param at of the entry, as a change names it
 * @example
 * fieldAtLine('nguon#a', 'a:\n  author:\n    - literal: B', 3) // 'author'
 */
export function fieldAtLine(at: string, text: string, line: number): string | undefined {
  const deep = at.startsWith('hoi-dap') ? 4 : at.includes('#') ? 2 : 0;
  const above = text.split('\n').slice(0, line);
  const own = above.findLast((each) => each.trim() && each.search(/\S/) <= deep) ?? '';
  return new RegExp(`^ {${deep}}([\\w-]+):`).exec(own)?.[1];
}
