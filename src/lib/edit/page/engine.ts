import { rules } from '../../check/rules/index.ts';
import { figuresIn, type Figure } from '../../words/figures/figures.ts';
import { stripMarks } from '../../words/without-marks.ts';
import { today } from '../../words/day.ts';
import { loadContent, type Loaded } from '../../plan/load.ts';
import { codeOf } from '../../read/load-markdown.ts';
import { opened, sealed, version } from '../change-file/envelope.ts';
import { judged, type Judged, type Told } from '../change-file/judged.ts';
import { Conflict, refuse } from '../change-file/refused.ts';
import { changeOf, type Change, type ChangePart } from '../change-file/schema.ts';
import { wordParts, type WordPart } from '../../publish/editions/word-changes.ts';
import { choiceWords } from '../../words/choice-words.ts';
import { choiceAtLine, choicesOf, fieldAtLine, type Choice } from './choices.ts';
import { shownFields } from './entry-schemas.ts';
import { contentFrom } from './lean-content.ts';
import { allSourcesOf, formOf, sourcesOf, type Form, type FormSource } from './forms.ts';
import { newSource, openedItem, shownChoices } from './items.ts';
import { knownSource, lackingIn, openSources, partsOf, type Item } from './parts.ts';

/** A problem, the field of an entry that it is in, and of one elsewhere the choice that it is mended at. */
export type Located = Told & { field?: string | undefined; mend?: Choice | undefined };

export interface Verdict {
  problems: Located[];
  shown: WordPart[][];
  /** What is published now, where that stands against it; undefined where nothing does. */
  conflict?: { message: string; published?: string | undefined };
}

export interface Written {
  items: Item[];
  note: string;
  today: string;
}

/** All that the editor page asks: answered in a worker from the content file. */
export interface Engine {
  choose(of: { typed: string }): Choice[];
  form(of: { choice: string }): Form | undefined;
  /** Of each correction, and last of what they draw in elsewhere. */
  judge(of: Written): Verdict[];
  /** That the content has, or whose form is open; undefined of any other. */
  source(of: Written & { typed: string }): FormSource | undefined;
  figures(of: { text: string }): Figure[];
  seal(of: Written): Promise<string>;
  open(of: { letter: string }): Promise<Change>;
}

/** An engine, and what it can do while nobody asks so that a check finds it done. */
export interface Started {
  engine: Engine;
  /** Before the first check: to work out of the published content what each rule needs, a rule at a time. */
  warming: (() => unknown)[];
  /** Of a form just opened: the first change of a page moves all its lines, whatever is typed then. */
  warmingOf(form: Form): () => unknown;
}

export function engineOf(text: string): Started {
  const published: Loaded = loadContent(contentFrom(text)).loaded;
  const sourceNames = allSourcesOf(published);
  const codes = new Map(published.markdown.map((each) => [each.file, codeOf(each)]));
  const choices = choicesOf(published);
  const told = choices.map(({ id, title, words }) =>
    plainWords(` ${title} ${words} ${id} ${id.replaceAll('.', ' ')}`),
  );
  const read = told.map((each) => ` ${stripMarks(each)}`);
  const engine: Engine = {
    choose({ typed }) {
      const exact = choices.filter(({ id }) => id.endsWith(` ${typed}`));
      // Who types marks means them.
      const meant = plainWords(typed).split(/\s+/).filter(Boolean);
      const words = meant.map(stripMarks);
      const has = (at: number) => words.every((word) => read[at]!.includes(` ${word}`));
      const named = words.length ? [...choices.keys()].filter(has) : [];
      const isMeant = (at: number) => meant.every((word) => told[at]!.includes(` ${word}`));
      const places = [...new Set([...named.filter(isMeant), ...named])];
      const list = exact.length ? exact : places.map((at) => choices[at]!);
      return list.slice(0, shownChoices + 1);
    },
    form: ({ choice }) => formOf(published, choice),
    judge(written) {
      const { change, owners } = changeFrom(written);
      const length = written.items.length + 1;
      const verdicts = Array.from({ length }, (): Verdict => ({ problems: [], shown: [] }));
      const open = openSources(written);
      const named = naming([...sourceNames, ...open]);
      for (const [at, item] of written.items.entries())
        verdicts[at]!.problems.push(...lackingOf(item, open));
      if (!change.parts.length) return verdicts;
      const entries = change.parts.map((part) => (part.kind === 'fields' ? part.at : ''));
      // What an entry lacks stands on no line of its own.
      const ownerOf = ({ part }: Told, id = '') =>
        part === undefined ? written.items.findIndex(({ form }) => form?.id === id) : owners[part]!;
      try {
        const { problems, parts, tree } = judged(published, change, written.today);
        for (const found of problems) {
          const each =
            found.rule === 'con-so' ? { ...found, message: named(found.message) } : found;
          const id = choiceAtLine(tree, codes, each.file, each.line);
          const owner = ownerOf(each, id);
          const at = entries[each.part ?? -1] ?? written.items[owner]?.form?.at;
          const field = at && fieldAtLine(at, tree.get(each.file) ?? '', each.line);
          const mend = choices.find((choice) => choice.id === id);
          verdicts.at(owner)!.problems.push(owner < 0 ? { ...each, mend } : { ...each, field });
        }
        for (const [at, part] of parts.entries())
          verdicts[owners[at]!]!.shown.push(wordsOf(published, part, named));
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        const { message, cause } = error;
        verdicts[owners[cause.at]!]!.conflict = { message, published: cause.published };
      }
      return verdicts;
    },
    source({ typed, ...written }) {
      const key = knownSource(typed, sourceNames);
      if (key !== undefined) return sourcesOf(published, [key])[0];
      const isOpen = knownSource(typed, openSources(written)) !== undefined;
      return isOpen ? { ...newSource, name: typed.trim() } : undefined;
    },
    figures: ({ text: passage }) => figuresIn(passage),
    seal: async (written) => {
      const { change } = changeFrom(written);
      // Where it may be found a reviewer can ask; what is no change yet would be lost.
      const lost = written.items
        .map((item) => lackingIn(item))
        .find((field) => field && field !== 'URL');
      if (lost) refuse(choiceWords.lacking[lost]);
      if (!change.parts.length) refuse(choiceWords.nothingYet);
      return sealed(changeOf(change));
    },
    open: async ({ letter }) => changeOf(await opened(letter)),
  };
  const nothing: Change = { version, note: '', parts: [] };
  const warming = [
    ...rules.map((rule) => () => rule.check(published)),
    () => judged(published, nothing, today({})),
  ];
  const warmingOf = (form: Form) => () =>
    engine.judge({ items: [touched(form)], note: '…', today: today({}) });
  return { engine, warming, warmingOf };
}

/** Words as they are found by: small, without what opens and closes around them. */
const plainWords = (text: string) =>
  text.toLowerCase().replace(/(?<!\S)[^\p{L}\p{N}\s]+|[^\p{L}\p{N}\s%]+(?!\S)/gu, '');

/** Calls sources in words by their names: of what stands in brackets or after a space, what is a key. */
export function naming(names: Form['allSources']): (words: string) => string {
  const nameOf = new Map(names.map(([key, name]) => [key, name.replace(/\.$/, '')]));
  return (words) =>
    words.replace(/(?<=[ ([])[a-z\d]+(?:-[a-z\d]+)+/g, (key) => nameOf.get(key) ?? key);
}

/** What readers will see otherwise, fields and sources called by their names. */
function wordsOf(
  published: Loaded,
  { part, shown }: Judged['parts'][number],
  named: (words: string) => string,
): WordPart[] {
  const sides = part.kind === 'fields' && shownFields(published, part);
  const words = sides ? wordParts(...sides) : shown;
  return words.map(({ kind, text }) => ({ kind, text: named(text) }));
}

/** What a correction lacks to be one, as the check tells what is wrong. */
function lackingOf(item: Item, open: Form['allSources']): Located[] {
  const field = lackingIn(item, open);
  return field ? [{ message: choiceWords.lacking[field], field, rule: '', file: '', line: 1 }] : [];
}

/** A form as if something had been typed in it: before the mark of its source, which ends a statement. */
export function touched(form: Form, typed = ' …'): Item {
  const values: Item['values'] = {};
  const first = form.fields.find(
    ({ as, options, value }) =>
      as === 'sentence' || as === 'clause' || (as === 'text' && !options && value),
  );
  if (first) values[first.name] = first.value.replace(/(?=\.?(?:\[@[^\]]*\])?\s*$)/, typed);
  const fresh = form.kind === 'result' && { when: '2025', source: form.allSources[0]?.[0] ?? '' };
  return { ...openedItem(form), values: { ...values, ...fresh } };
}

/** The one change that corrections make, and whose each of its parts is. */
function changeFrom(written: Written): { change: Change; owners: number[] } {
  const { items, note, today: day } = written;
  const open = openSources(written);
  const said = new Set<string>();
  /** Of two results from one new source the second need not add it again. */
  const isFirst = (part: ChangePart) => said.size !== said.add(JSON.stringify(part)).size;
  const parts = items.map((item) => {
    const own = partsOf(item, day, open);
    return item.form ? own.filter(isFirst) : own;
  });
  const owners = parts.flatMap((own, at) => own.map(() => at));
  return { change: { version, note, parts: parts.flat() }, owners };
}
