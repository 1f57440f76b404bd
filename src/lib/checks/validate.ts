import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { schemaMessage } from './schema-message.ts';
import type { LocatedYaml } from './yaml.ts';

/** Collects problems on the way; what is valid comes back, what is not becomes a problem at its line. */
export class Validator {
  readonly problems: Problem[] = [];

  /** One value against one schema; undefined when it does not fit. */
  one<Schema extends z.ZodType>(
    schema: Schema,
    value: unknown,
    file: string,
    located: LocatedYaml,
    at: PropertyKey[] = [],
  ): z.output<Schema> | undefined {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const inner =
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      const line = located.lineOf([...at, ...inner]);
      this.problems.push({ file, line, rule: 'so-do', message: schemaMessage(issue) });
    }
    return undefined;
  }

  /** A mapping of which every value fits one schema. */
  record<Schema extends z.ZodType>(
    schema: Schema,
    file: string,
    located: LocatedYaml,
  ): Record<string, z.output<Schema>> {
    const entries = Object.entries((located.value ?? {}) as object).flatMap(([key, value]) => {
      const valid = this.one(schema, value, file, located, [key]);
      return valid === undefined ? [] : [[key, valid] as const];
    });
    return Object.fromEntries(entries);
  }

  /** A list of which every item fits one schema. */
  list<Schema extends z.ZodType>(
    schema: Schema,
    file: string,
    located: LocatedYaml,
  ): z.output<Schema>[] {
    const items = Array.isArray(located.value) ? (located.value as unknown[]) : [];
    return items.flatMap((value, index) => {
      const valid = this.one(schema, value, file, located, [index]);
      return valid === undefined ? [] : [valid];
    });
  }
}
