import type { About } from './about.ts';

/** The letters of a group, of which its sections' codes are made; a plan says which it has. */
export const lettersPattern = '[a-z]{2,4}';

/**
 * The code of the group a section belongs to.
 *
 * @example
 * groupCode('gp-2') // 'gp'
 */
export function groupCode(code: string): string {
  return code.split('-')[0] ?? code;
}

export function folderOf({ groups }: Pick<About, 'groups'>, letters: string): string | undefined {
  return Object.keys(groups).find((folder) => groups[folder]!.letters === letters);
}
