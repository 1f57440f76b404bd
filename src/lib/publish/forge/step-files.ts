import { appendFileSync } from 'node:fs';

/** The files through which a step of a workflow speaks to those after it. */
type StepFile = 'GITHUB_OUTPUT' | 'GITHUB_ENV';

/**
 * Gives values to later steps; nothing outside a workflow.
 *
 * @throws {Error} when a value has a line break, which would start a value of its own.
 */
export function tellSteps(
  file: StepFile,
  values: Record<string, string>,
  env: Record<string, string | undefined>,
): void {
  const path = env[file];
  if (!path) return;
  for (const [name, value] of Object.entries(values)) {
    if (/[\r\n]/.test(value)) throw new Error(`${name}: giá trị có dấu xuống dòng.`);
    appendFileSync(path, `${name}=${value}\n`);
  }
}
