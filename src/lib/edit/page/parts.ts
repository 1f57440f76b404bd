import { parse } from 'yaml';
import { isoTime, lastDay } from '../../read/reports.ts';
import { slugOf } from '../../words/slug.ts';
import { hashOf } from '../change-file/located.ts';
import type { ChangePart } from '../change-file/schema.ts';
import { amountOfLine, thingOfLine } from './amount-lines.ts';
import type { Field } from './form-fields.ts';
import type { Form } from './forms.ts';

/** One correction as the page keeps it: what was chosen, and what has been typed. */
export interface Item {
  title: string;
  /** Undefined where it came in somebody's change file: then `part` is it. */
  form?: Form;
  part?: ChangePart;
  /** What was typed, by the names of fields; beside those of a new result, those of a new source. */
  values: Record<string, string>;
  /** Passages pasted, by the key of their source; of a new source under none. */
  passages: Record<string, string>;
}

/** Sources, each with its key and a name that it is known by. */
type Sources = Form['allSources'];

/** Of a new source, what nobody need choose while most are so. */
export const usualSource = (today: string) => ({
  ...{ type: 'webpage', language: 'vi', provenance: 've-sau', read: 'doan-trich' },
  accessed: today.slice(0, 7),
});
/** What a field that is not there is known by. */
const nothing = hashOf('null');

/**
 * What a correction changes; nothing while it is as it was.
 *
 * @param today when a new source was read, a new question reviewed
 * @param open the sources that other corrections add (`openSources`)
 */
export function partsOf(item: Item, today: string, open: Sources = []): ChangePart[] {
  const { form, part, values, passages } = item;
  if (!form) return part ? [part] : [];
  if (form.kind === 'result') return resultParts(item, form, today, open);
  const own = form.kind === 'fields' ? fieldsParts(values, form, today) : textParts(values, form);
  const fresh = own[0]?.at.split('#')[1] ?? '';
  const added = Object.entries(passages).flatMap(([source, words]) =>
    passageOf(source || fresh, words),
  );
  return [...own, ...added];
}

function textParts(
  { text: typed }: Item['values'],
  { kind, at, around, fields }: Form,
): (ChangePart & { at: string })[] {
  const { value, was } = fields[0]!;
  if (typed === undefined || typed === value) return [];
  // Without its words a line says nothing: it goes with its marks and its name.
  const text = typed.trim() && around.join(typed);
  return kind === 'unit'
    ? [{ kind, at, was, put: 'instead', text }]
    : [{ kind: 'clause', at, was, text }];
}

/** The sources that corrections add or rename in forms of their own, each with its key and its title. */
export function openSources({ items, today }: { items: Item[]; today: string }): Sources {
  return items.flatMap((item) => {
    const [own] = partsOf(item, today);
    if (own?.kind !== 'fields' || !own.at.startsWith('nguon#')) return [];
    const { title } = own.set;
    return typeof title === 'string' ? [[own.at.slice('nguon#'.length), title.trim()]] : [];
  });
}

/** The key of the source that was typed; undefined for a new one. */
export function knownSource(typed: string, allSources: Sources): string | undefined {
  const plain = typed.trim().toLowerCase();
  return allSources.find(([key, name]) => key === plain || name.toLowerCase() === plain)?.[0];
}

/**
 * What a new result lacks that something was typed of: its sentence or its source, without which it is no
 * change, or of a new source where it may be found again.
 *
 * @param open the sources that other corrections add (`openSources`)
 */
export function lackingIn(
  { form, values, passages }: Item,
  open: Sources = [],
): 'text' | 'source' | 'URL' | undefined {
  const has = (...names: string[]) => names.every((name) => values[name]?.trim());
  if (form?.kind !== 'result') return undefined;
  if (![...Object.values(values), ...Object.values(passages)].join('').trim()) return undefined;
  const missing = (['text', 'source'] as const).find((name) => !has(name));
  const isKnown = knownSource(values.source ?? '', [...form.allSources, ...open]) !== undefined;
  const isFound = isKnown || has('URL') || has('container-title', 'issued');
  return missing ?? (isFound ? undefined : 'URL');
}

/** The fields of a new result: its source by its key or name, a new one by its title. */
type Standing = 'group' | 'kind' | 'when' | 'text' | 'source';

function resultParts(item: Item, form: Form, today: string, open: Sources): ChangePart[] {
  const standing = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  const all = { ...standing, ...item.values } as Record<Standing, string>;
  const { group, kind, when, text, source, ...typed } = all;
  const values = filled(typed);
  if (!text.trim() || !source.trim()) return [];
  const known = knownSource(source, form.allSources);
  const taken = form.allSources.map(([each]) => each);
  const found = known ?? knownSource(source, open);
  const key =
    found ?? newKey(`${values['container-title'] || source} ${values.issued ?? ''}`, taken);
  const day = lastDay(when);
  const beside = form.beside.filter((each) => each.group === group);
  const later = beside.find((each) => each.day <= day);
  const { at, was } = later ?? beside.at(-1)!;
  const line = `- **${kind}, ${when}:** ${text}[@${key}]`;
  const fields = { ...usualSource(today), title: source.trim(), ...values };
  return [
    { kind: 'unit', at, was, put: later ? 'before' : 'after', text: line },
    ...(found ? [] : [newEntry(`nguon#${key}`, fields)]),
    ...passageOf(key, item.passages[known ?? ''] ?? ''),
  ];
}

/** A key for a new entry that none of those taken is. */
function newKey(name: string, taken: string[]): string {
  const plain = slugOf(name).slice(0, 60).replace(/-$/, '') || 'moi';
  const keys = [plain, ...taken.map((_, at) => `${plain}-${at + 2}`)];
  return keys.find((key) => !taken.includes(key))!;
}

function newEntry(at: string, set: Record<string, Json>): ChangePart & { kind: 'fields' } {
  const was = Object.fromEntries(Object.keys(set).map((name) => [name, nothing]));
  return { kind: 'fields', at, was, set };
}

/** What is typed of a new source, its day as the content has it. */
function filled({ issued = '', ...values }: Record<string, string>): Record<string, string> {
  const all = Object.entries({ ...values, issued: isoDate(issued) });
  return Object.fromEntries(all.filter(([, value]) => value.trim()));
}

const isoDate = (typed: string) => isoTime(typed.trim()) || typed.trim();

/** A line that opens with a hash would be a comment of the archive. */
function passageOf(source: string, typed: string): ChangePart[] {
  const text = typed.replace(/^[#\s]+/gm, '').trim();
  return text && source ? [{ kind: 'passage', source, text }] : [];
}

function fieldsParts(
  values: Item['values'],
  { at, fields }: Form,
  today: string,
): (ChangePart & { kind: 'fields' })[] {
  const all = fields.map((field) => ({ field, typed: values[field.name] ?? field.value }));
  const changed = all.filter(({ field, typed }) => typed !== field.value);
  const [first] = changed;
  if (!first) return [];
  const isNew = at.endsWith('#');
  const told = isNew ? all.filter(({ typed }) => typed.trim()) : changed;
  const set = Object.fromEntries(
    told.map(({ field, typed }) => [field.name, valueOf(field, typed)]),
  );
  const was = Object.fromEntries(changed.map(({ field }) => [field.name, field.was]));
  if (!isNew) return [{ kind: 'fields', at, was, set }];
  const key = newKey(values.term || values.name || values.title || first.typed, []);
  // Of a question the key is a field too.
  const own = at.includes('/') ? { id: key, ...set, reviewed: set.reviewed ?? today } : set;
  return [newEntry(at + key, own)];
}

type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

function valueOf({ as, of, name }: Field, typed: string): Json {
  if (!typed.trim()) return null;
  if (as === 'text') return typed;
  if (as === 'date') return isoDate(typed);
  if (as === 'yaml') return fromYaml(typed);
  const lines = typed.split('\n').flatMap((line) => line.trim() || []);
  const item = { 'so-lieu': amountOfLine, things: thingOfLine }[name] ?? String;
  return lines.map((line) => (of ? { [of]: line } : item(line)));
}

function fromYaml(typed: string): Json {
  try {
    return parse(typed) as Json;
  } catch {
    // The check tells what it should be.
    return typed;
  }
}
