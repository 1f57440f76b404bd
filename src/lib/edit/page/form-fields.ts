import { stringify } from 'yaml';
import type { z } from 'zod';
import { sourceKinds } from '../../read/reserved.ts';
import type { Plan } from '../../read/types.ts';
import { choiceWords } from '../../words/choice-words.ts';
import { documentWords, languageWords, readWords } from '../../words/source-words.ts';
import { outcomeWords, timeWords } from '../../words/status-words.ts';
import { levelWords, statusWords } from '../../words/vi.ts';
import { capitalFirst } from '../../words/writings.ts';
import { lineOfAmount, lineOfThing } from './amount-lines.ts';
import { plainDate, withPlainDates } from './plain-dates.ts';

/** What is typed in a form under a name: what it may be and what it is. */
export interface Field {
  name: string;
  /** Of an entry the schema's own; of others the page knows what to say. */
  help: string;
  options?: readonly (readonly [value: string, name: string])[];
  value: string;
  /** The hash of what is published. */
  was: string;
  /** Whether it is told as text, as a date as people write it, as lines of a list, or in YAML; or is a
   * sentence or a whole clause in Markdown. */
  as: 'text' | 'date' | 'lines' | 'yaml' | 'sentence' | 'clause';
  /** Of a list of records that have one field alone: that field, told by each line. */
  of?: string | undefined;
}

/** What values are called, by the name of their field. */
export function valueNames({ about }: Plan): Record<string, Record<string, string>> {
  const provenance = sourceKinds.map((each) => [each, about.provenances[each].sources] as const);
  return {
    ...{ type: documentWords, language: languageWords, read: readWords },
    ...{ level: levelWords, status: statusWords, better: choiceWords.better },
    ...{ outcome: outcomeWords, time: timeWords, provenance: Object.fromEntries(provenance) },
  };
}

/** Of a schema, as far as a field needs it; one within another may be left out. */
interface Shape {
  type: string;
  innerType?: { def: Shape };
  element?: { def: Shape };
  options?: { def: Shape }[];
  entries?: Record<string, string>;
  shape?: object;
}

/** Whether what is typed stands for something else than text, whose kind YAML tells. */
function isTyped({ type, element, options = [] }: Shape): boolean {
  return (
    ['number', 'boolean', 'literal', 'object'].includes(type) ||
    element?.def.type === 'object' ||
    options.some(({ def }) => isTyped(def))
  );
}

/** Of what a form tells as lines, in place of how a file has it. */
const told: Record<string, string> = { 'so-lieu': choiceWords.amounts, things: choiceWords.things };
/** What a value is in a file, after what it is called. */
const codes = / \([a-z]+(?:-[a-z]+)+\)/g;

/**
 * A field as a form shows it.
 *
 * @param called names of the values that it may be
 */
export function fieldOf(
  name: string,
  schema: z.ZodType,
  value: unknown,
  called: Record<string, string> = {},
): Omit<Field, 'was'> {
  const def = schema.def as unknown as Shape;
  const own = def.innerType?.def ?? def;
  const written = (told[name] ?? schema.description ?? '').replace(/\.$/, '');
  // A list is written in brackets in a file alone.
  const help = written.replace(/\[(?!@)(?:\{\w+: )?([^\]}]*)\}?\]/g, '$1').replace(codes, '');
  const text = value === undefined ? '' : String(value);
  if (own.entries) {
    const values = Object.keys(own.entries);
    const named = values.map((each) => [each, capitalFirst(called[each] ?? each)] as const);
    const options = def === own ? named : ([['', ''], ...named] as const);
    // The rest of the help is what each value is called.
    return { name, help: help.replace(/[:;].*/, ''), options, value: text, as: 'text' };
  }
  // Nothing else is made of what was written before it is held to its form.
  if (own.type === 'pipe')
    return { name, help: withPlainDates(help), value: plainDate(text), as: 'date' };
  const lines = linesOf(own, value);
  if (lines) return { name, help, value: lines.join('\n'), as: 'lines', of: soleField(own) };
  if (isTyped(own) || (typeof value === 'object' && value !== null)) {
    const yaml = value === undefined ? '' : stringify(value, { lineWidth: 0 }).trim();
    return { name, help: written, value: yaml, as: 'yaml' };
  }
  return { name, help, value: text, as: 'text' };
}

/** The field that each record of a list has, where that is the only one. */
function soleField({ element }: Shape): string | undefined {
  const [name, ...others] = Object.keys(element?.def.shape ?? {});
  return others.length ? undefined : name;
}

/** The lines of a list, where each item can be told as one. */
function linesOf(own: Shape, value: unknown): string[] | undefined {
  const field = soleField(own);
  if (own.type === 'array' && value === undefined) return field || !isTyped(own) ? [] : undefined;
  if (!Array.isArray(value)) return undefined;
  const lines = value.map((each: Record<string, unknown>) => {
    if (field) return each[field];
    return each.thing ? lineOfThing(each) : lineOfAmount(each);
  });
  return lines.every((each) => typeof each === 'string') ? lines : undefined;
}
