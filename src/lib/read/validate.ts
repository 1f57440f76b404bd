import type { z } from 'zod';
import type { Memory } from './memory.ts';
import { recordOf } from './record-of.ts';
import type { Problem } from './problem.ts';
import { schemaMessage } from './schema-message.ts';
import type { LocatedYaml } from './yaml.ts';

/** Collects problems on the way; what is valid comes back, what is not becomes a problem at its line. */
export class Validator {
  readonly problems: Problem[] = [];
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** What comes back of a file, worked out once for each text of it. */
  once<Value>(located: LocatedYaml, ask: (own: Validator) => Value): Value {
    const { value, problems } = this.#memory.given(Validator, located, [], () => {
      const own = new Validator(this.#memory);
      return { value: ask(own), problems: own.problems };
    });
    this.problems.push(...problems);
    return value;
  }

  /** One value against one schema; undefined when it does not fit. */
  one<Schema extends z.ZodType>(
    schema: Schema,
    value: unknown,
    file: string,
    located: LocatedYaml,
    at: PropertyKey[] = [],
  ): z.output<Schema> | undefined {
    const ask = () => schema.safeParse(value, { reportInput: true });
    const isObject = typeof value === 'object' && value !== null;
    const result = isObject ? this.#memory.given(schema, value, [], ask) : ask();
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const inner =
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      const line = located.lineOf([...at, ...inner]);
      this.problems.push({ file, line, rule: 'so-do', message: schemaMessage(issue) });
    }
    return undefined;
  }

  /** A mapping: its values that fit one schema. */
  record<Schema extends z.ZodType>(schema: Schema, file: string, located: LocatedYaml) {
    const { value } = located;
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isRecord)
      this.#shape(file, located, 'những dòng tên, mỗi tên một dòng như “ten-goi:”', '{}');
    return recordOf(isRecord ? this.#fitting(schema, file, located, Object.entries(value)) : []);
  }

  /** A list: its items that fit one schema. */
  list<Schema extends z.ZodType>(schema: Schema, file: string, located: LocatedYaml) {
    const { value } = located;
    if (!Array.isArray(value))
      this.#shape(file, located, 'một danh sách, mỗi mục bắt đầu bằng “- ”', '[]');
    const items: unknown[] = Array.isArray(value) ? value : [];
    return this.#fitting(schema, file, located, items.entries()).map(([, item]) => item);
  }

  #fitting<Schema extends z.ZodType, Key extends PropertyKey>(
    schema: Schema,
    file: string,
    located: LocatedYaml,
    entries: Iterable<[Key, unknown]>,
  ): [Key, z.output<Schema>][] {
    return [...entries].flatMap(([key, value]): [Key, z.output<Schema>][] => {
      const valid = this.one(schema, value, file, located, [key]);
      return valid === undefined ? [] : [[key, valid]];
    });
  }

  /** The whole file is not of the kind it must be; a broken one has been told of already. */
  #shape(file: string, located: LocatedYaml, expected: string, empty: string): void {
    if (located.problems.length) return;
    const isDashed = Array.isArray(located.value) && located.value.length > 0;
    const message = isDashed
      ? 'Tệp này viết thành danh sách, không đúng mẫu; viết tên ở dòng riêng, như “ten-goi:”, rồi thụt các dòng của nó vào hai dấu cách, bỏ dấu gạch.'
      : `Tệp này phải là ${expected}; viết lại theo mẫu cũ, hoặc ghi ${empty} nếu cố ý để trống.`;
    this.problems.push({ file, line: located.linesOf([])[0], rule: 'so-do', message });
  }
}
