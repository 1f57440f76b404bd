/** Why a change file cannot be read or applied, in one Vietnamese sentence for whoever holds it. */
export class ChangeRefused extends Error {
  override name = 'ChangeRefused';
}

export function refuse(sentence: string): never {
  throw new ChangeRefused(sentence);
}
