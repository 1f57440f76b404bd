import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = addFormats.default(new Ajv({ allErrors: true }));

/** What an editor would underline: every error of a value against a JSON Schema, given as text. */
export function errorsAgainst(schema: string, value: unknown): ErrorObject[] {
  const validate = ajv.compile(JSON.parse(schema) as object);
  validate(value);
  return validate.errors ?? [];
}
