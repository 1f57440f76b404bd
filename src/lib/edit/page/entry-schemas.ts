import { z } from 'zod';
import type { Loaded } from '../../plan/load.ts';
import { indicatorSchema } from '../../read/schema-indicator.ts';
import { questionSchema } from '../../read/schema-question.ts';
import { statusSchema } from '../../read/schema-status.ts';
import { shared } from '../../read/schema-shared.ts';
import { bodySchema, eventSchema, sourceSchema, termSchema } from '../../read/schemas.ts';
import { recordPlace } from '../change-file/located.ts';
import type { ChangePart } from '../change-file/schema.ts';
import { fieldOf, valueNames } from './form-fields.ts';

const schemas: Record<string, z.ZodObject> = {
  nguon: sourceSchema,
  'co-quan': bodySchema,
  'thuat-ngu': termSchema,
  'chi-tieu': indicatorSchema,
  'dong-thoi-gian': eventSchema,
  'hoi-dap': questionSchema,
  status: statusSchema,
  page: z.strictObject({ title: shared.title, short: shared.short, summary: shared.summary }),
};

/** Stands between what an entry is in, a subject of questions aside, and its key: empty of a new one. */
export const inEntry = /(?:\/.*)?#/;

/** The schema of what a change of fields is in, by its place. */
export function schemaAt(at: string): z.ZodObject | undefined {
  const [kind = '', key] = at.split(inEntry);
  return key === undefined ? schemas.page : (schemas[kind] ?? schemas[key]);
}

/** What an entry has and will have of the fields that a change sets, as its form calls them; of none with a form nothing. */
export function shownFields(
  loaded: Loaded,
  { at, set }: Pick<ChangePart & { kind: 'fields' }, 'at' | 'set'>,
): [before: string, after: string] | undefined {
  const shape = schemaAt(at)?.shape;
  if (!shape) return undefined;
  const called = valueNames(loaded.plan);
  const told = (values: Record<string, unknown> = {}) =>
    Object.keys(set)
      .flatMap((name) => {
        const value = values[name] ?? undefined;
        if (value === undefined) return [];
        if (!Object.hasOwn(shape, name)) return `${name}: ${JSON.stringify(value)}`;
        const field = fieldOf(name, shape[name] as z.ZodType, value, called[name]);
        const option = field.options?.find(([each]) => each === value);
        return `${field.help.replace(/\s*[:;.,(].*/s, '')}: ${option?.[1] ?? field.value}`;
      })
      .join('\n');
  return [told(recordPlace(loaded, at)?.value), told(set)];
}
