import { parseArgs } from 'node:util';
import { formNames, type FormName } from '../lib/check/report/forms.ts';

/** What `npm run check` was asked for. */
export interface CheckOptions {
  format: FormName;
  fix: boolean;
}

/**
 * Reads the words after `npm run check --`; one Vietnamese sentence when they make no sense.
 *
 * @example
 * checkOptions(['--format', 'json']) // { format: 'json', fix: false }
 */
export function checkOptions(words: string[]): CheckOptions | string {
  const options = {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean' },
  } as const;
  // Not strict: its complaints are English.
  const { values, positionals, tokens } = parseArgs({
    ...{ args: words, options, strict: false, allowPositionals: true, tokens: true },
  });
  const unknown =
    tokens.find((each) => each.kind === 'option' && !Object.hasOwn(options, each.name)) ??
    tokens.find(
      (each) => each.kind === 'option' && each.name === 'fix' && each.value !== undefined,
    );
  const format = formNames.find((name) => name === values.format);
  const odd = unknown?.kind === 'option' ? unknown.rawName : positionals[0];
  if (odd !== undefined) return `Không có lựa chọn “${odd}”; ${usage}`;
  if (!format) return `--format không nhận “${String(values.format)}”; ${usage}`;
  return { format, fix: values.fix === true };
}

const usage = `viết npm run check -- --format ${formNames.join('|')}, hoặc npm run check -- --fix.`;
