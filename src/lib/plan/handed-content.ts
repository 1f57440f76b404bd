import type { StoredFiles } from '../read/stored-files.ts';
import type { Loaded } from './load.ts';

/** Of the loaded content what a build needs, joined: what the check worked out of it may go. */
type Needed = Pick<Loaded, 'raw' | 'content' | 'plan'>;

/** A content folder, and its editions as they are stored. */
export interface Folder<Content extends Needed = Needed> {
  loaded: Content;
  editions: StoredFiles;
}

export type Handed = Needed & Pick<Folder, 'editions'>;

const place: { [key: symbol]: Handed | undefined } = globalThis;
const key = Symbol.for('checked content');

/**
 * Hands the content as it was read and checked to the steps of a build and to its pages. These are
 * bundled, and share no module with who hands it, only the process. Nothing once it has ended.
 */
export function hand(checked: Folder | undefined): void {
  if (!checked) return void (place[key] = undefined);
  const { raw, content, plan } = checked.loaded;
  place[key] = { raw, content, plan, editions: checked.editions };
}

/** What was last handed to the build or the preview that runs. */
export const handed = (): Handed | undefined => place[key];
