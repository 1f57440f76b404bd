import type { z } from 'zod';
import type { Loaded } from '../../plan/load.ts';
import { textOf } from '../../read/markdown/text.ts';
import type { Unit } from '../../read/types.ts';
import { codeByName } from '../../read/told.ts';
import { isTime, kindWords, lastDay } from '../../read/reports.ts';
import { shortCitation } from '../../render/citation.ts';
import { today } from '../../words/day.ts';
import { wordsOf } from '../../words/shortened.ts';
import { choiceWords } from '../../words/choice-words.ts';
import {
  clausePlace,
  fieldHash,
  hashOf,
  recordPlace,
  textAt,
  unitPlace,
} from '../change-file/located.ts';
import { inEntry, schemaAt } from './entry-schemas.ts';
import { fieldOf, valueNames, type Field } from './form-fields.ts';
import { newSource } from './items.ts';
import { usualSource } from './parts.ts';

/** A source that a text rests on, with what is kept of it. */
export interface FormSource {
  key: string;
  name: string;
  passages: string;
  /** Read in part: passages may be added together with words that rest on them. */
  mayGrow: boolean;
}

/** What is corrected, as it is now: a text, the fields of an entry, or what a new result is made of. */
export interface Form {
  id: string;
  title: string;
  kind: 'unit' | 'clause' | 'result' | 'fields';
  at: string;
  /** What stands before and after a text on its line, for machines alone: `- `, ` {#ten}`. */
  around: [before: string, after: string];
  fields: Field[];
  sources: FormSource[];
  /** Of a new result, units beside which it may stand, latest first, and every source by name. */
  beside: { at: string; was: string; day: string; group: string }[];
  /** Of a new result, headings that have results in tables alone: a row has more cells than one sentence. Drafts may have none. */
  tables?: string[];
  allSources: [key: string, name: string][];
}

/** Not edited there: codes never change, and other wordings are not in the page's content. */
const kept = new Set(['id', 'otherwise']);

/** The form of a choice (`Choice.id`); undefined where nothing is there any more. */
export function formOf(loaded: Loaded, id: string): Form | undefined {
  const [kind = '', at = ''] = id.split(' ');
  const form = {
    ...{ id, at, title: titleOf(loaded, at), around: ['', ''] as [string, string] },
    ...{ fields: [], sources: [], beside: [], allSources: [] },
  };
  if (kind === 'fields') return entryForm(loaded, { ...form, kind });
  const place = kind === 'unit' ? unitPlace(loaded, at) : clausePlace(loaded, at);
  if (!place) return undefined;
  const stored = textAt(loaded, place);
  const was = hashOf(stored);
  if (kind === 'unit') {
    const [, before = '', text = '', after = ''] =
      /^(\s*(?:[-*>]\s+|\d+\.\s+)?)(.*?)(\s*\{#[a-z0-9-]+\})?\s*$/s.exec(stored) ?? [];
    const keys = loaded.plan.units.get(at)!.notes.map(({ key }) => key);
    const fields = [ownField('text', 'sentence', text, was)];
    return { ...form, kind, around: [before, after], fields, sources: sourcesOf(loaded, keys) };
  }
  if (kind === 'clause') return { ...form, kind, fields: [ownField('text', kind, stored, was)] };
  if (kind !== 'result') return undefined;
  const { beside, tables } = placesOf(loaded, at);
  const choices = { group: beside.map(({ group }) => group), kind: Object.values(kindWords) };
  return {
    ...{ ...form, kind, title: `${choiceWords.newResult}: ${form.title}`, beside, tables },
    fields: [
      ...Object.entries(choices).map(([name, all]) => ({
        ...ownField(name, 'text', all[0]),
        options: [...new Set(all)].map((each) => [each, each] as const),
      })),
      ...[ownField('when'), ownField('text', 'sentence'), ownField('source')],
    ],
    allSources: allSourcesOf(loaded),
  };
}

/** A field that no schema tells of. */
function ownField(name: string, as: Field['as'] = 'text', value = '', was = ''): Field {
  return { name, help: '', as, value, was };
}

/** Units that a new result may be put before or after, by the last day they are of and their heading; other headings. */
function placesOf(loaded: Loaded, code: string): Required<Pick<Form, 'beside' | 'tables'>> {
  const { nodes, units } = loaded.plan.clauses.get(code)!;
  const headings = nodes.flatMap((node) =>
    node.type === 'heading' ? [{ line: node.position!.start.line, words: textOf(node) }] : [],
  );
  const groupOf = ({ lines: [first] }: Unit) =>
    headings.findLast(({ line }) => line < first)?.words ?? '';
  const beside = units.flatMap((unit) => {
    const { kind, reported } = unit;
    const at = codeByName(unit);
    const place = kind === 'item' && reported && unitPlace(loaded, at);
    if (!place || !isTime(reported.when)) return [];
    const day = lastDay(reported.when);
    return [{ at, was: hashOf(textAt(loaded, place)), day, group: groupOf(unit) }];
  });
  const inRows = units.flatMap((unit) =>
    unit.kind === 'row' && unit.reported ? groupOf(unit) : [],
  );
  const open = new Set(['', ...beside.map(({ group }) => group)]);
  return { beside, tables: [...new Set(inRows)].filter((group) => !open.has(group)) };
}

/** By what people call it: an entry by its name, a clause by its page and its heading. */
function titleOf(loaded: Loaded, at: string): string {
  const { plan } = loaded;
  const kinds: Record<string, string> = choiceWords.kinds;
  const [kind = '', key] = at.split(inEntry);
  const [page = '', id] = kind.split('.');
  const called = () => {
    if (key === undefined) return plan.clauses.get(`${page}.${id}`)?.title;
    if (!kinds[kind]) return choiceWords.statusOf;
    return key ? nameOf(recordPlace(loaded, at)?.value) : choiceWords.newEntry;
  };
  const first = (key !== undefined && kinds[kind]) || plan.docs.get(page)?.short;
  return [first, called()].filter(Boolean).join(' › ');
}

/** The first of the fields that entries have their name in, without the brackets of a described title. */
function nameOf({ name, term, ask, title }: Record<string, unknown> = {}): string {
  const own = [name, term, ask, title].find((each) => typeof each === 'string') ?? '';
  return wordsOf(own.replace(/^\[|\]$/g, ''), 80);
}

export function allSourcesOf({ plan }: Loaded): Form['allSources'] {
  return Object.entries(plan.sources).map(([key, each]) => [key, shortCitation(each)]);
}

export function sourcesOf({ content }: Loaded, keys: string[]): FormSource[] {
  return [...new Set(keys)].flatMap((key) => {
    const source = content.sources[key];
    if (!source) return [];
    const passages = (content.archives.get(key) ?? '').trim();
    const mayGrow = source.read === 'doan-trich';
    return [{ key, name: shortCitation(source), passages, mayGrow }];
  });
}

/** The form of an entry, of a page's own words or of a record that a page declares. */
function entryForm(loaded: Loaded, form: Form): Form | undefined {
  const place = recordPlace(loaded, form.at);
  const [, key] = form.at.split(inEntry);
  const schema = schemaAt(form.at);
  const isNew = key === '';
  if (!place || !schema || (!place.value && !isNew)) return undefined;
  const shapes = schema.shape;
  const names = Object.keys(shapes).filter((name) => !kept.has(name));
  const isSource = form.at.startsWith('nguon#');
  const usual = isSource ? usualSource(today({})) : {};
  const value: Record<string, unknown> = place.value ?? usual;
  const called = valueNames(loaded.plan);
  return {
    ...form,
    sources: !isSource ? [] : isNew ? [newSource] : sourcesOf(loaded, [key!]),
    fields: names.map((name) => ({
      ...fieldOf(name, shapes[name] as z.ZodType, value[name], called[name]),
      was: fieldHash(place.value, name),
    })),
  };
}
