/** Why a change file cannot be read or applied, in one Vietnamese sentence for whoever holds it. */
export class ChangeRefused extends Error {
  override name = 'ChangeRefused';
}

/** That what was published since stands against a part of it, whose words are still the editor's. */
export class Conflict extends ChangeRefused {
  override name = 'Conflict';
  /** The place of the part in the change, and what stands there now; undefined where nothing does. */
  declare readonly cause: { at: number; published?: string };
}

export function refuse(sentence: string): never {
  throw new ChangeRefused(sentence);
}
