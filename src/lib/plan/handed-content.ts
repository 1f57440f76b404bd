import type { StoredFiles } from '../read/stored-files.ts';
import type { Plan } from '../read/types.ts';
import type { Loaded } from './load.ts';

/** Of the loaded content what a build needs, joined, with its editions: what the check worked out of it may go. */
export interface Handed extends Pick<Loaded, 'raw' | 'content'> {
  readonly plan: Plan;
  readonly editions: StoredFiles;
}

const place: { [key: symbol]: Handed | undefined } = globalThis;
const key = Symbol.for('checked content');

/**
 * Hands the content as it was read and checked to the steps of a build and to its pages. These are
 * bundled, and share no module with who hands it, only the process. Nothing once it has ended.
 */
export function hand(checked: Handed | undefined): void {
  if (!checked) return void (place[key] = undefined);
  const { raw, content, plan, editions } = checked;
  place[key] = { raw, content, plan, editions };
}

/** What was last handed to the build or the preview that runs. */
export const handed = (): Handed | undefined => place[key];
