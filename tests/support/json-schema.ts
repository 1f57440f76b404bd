import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = addFormats.default(new Ajv({ allErrors: true }));
const compiled = new Map<string, ValidateFunction>();

/** What an editor would underline: every error of a value against a JSON Schema, given as text. */
export function errorsAgainst(schema: string, value: unknown): ErrorObject[] {
  const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(schema) as object);
  compiled.set(schema, validate);
  validate(value);
  return validate.errors ?? [];
}
