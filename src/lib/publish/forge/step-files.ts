import { appendFileSync } from 'node:fs';

/**
 * Gives values to later steps of a workflow; nothing outside one.
 *
 * @param file through which a step speaks to those after it
 * @throws {Error} when a value has a line break, which would start a value of its own.
 */
export function tellSteps(
  file: 'GITHUB_OUTPUT' | 'GITHUB_ENV',
  values: Record<string, string>,
): void {
  const path = process.env[file];
  if (!path) return;
  for (const [name, value] of Object.entries(values)) {
    if (/[\r\n]/.test(value)) throw new Error(`${name}: giá trị có dấu xuống dòng.`);
    appendFileSync(path, `${name}=${value}\n`);
  }
}
