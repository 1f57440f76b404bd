import type { Field } from '../../read/fields.ts';
import { remembered, type Memory } from '../../read/memory.ts';
import { keysOfNotes, type Note } from '../../read/markdown/notes.ts';
import type { Loaded } from '../../plan/load.ts';

/** Texts of one file: the same list as long as each of them is the same. */
export type Group<Of> = readonly Of[];

/** A list that was made before, where it has the same items. */
export function sameList<Of>(memory: Memory, key: object, list: Of[]): Group<Of> {
  return memory.given(sameList, key, list, () => list);
}

/** Lists of texts as one of each file: thousands of texts, but few files to ask whether they changed. */
export function byFile<Of extends { file: string }>(
  memory: Memory,
  asker: object,
  lists: Group<Of>[],
): Group<Of>[] {
  const filled = lists.filter(({ length }) => length);
  const files = Map.groupBy(filled, ([first]) => first!.file);
  return [...files].map(([file, own]) =>
    memory.given(asker, memory.ofValue(asObject, file), own, () => own.flat()),
  );
}

/** The fields of the data files, by file. */
export const fieldGroups = remembered((loaded: Loaded): Group<Field>[] =>
  byFile(loaded.memory, fieldGroups, loaded.fields),
);

const asObject = (file: string) => ({ file });

/** The sources that the texts of a group name. */
export function keysOf(memory: Memory, group: Group<{ notes: Note[] }>): string[] {
  return memory.of(keysIn, group);
}

const keysIn = (group: Group<{ notes: Note[] }>) =>
  keysOfNotes(group.flatMap(({ notes }) => notes));

/**
 * What is found in each text, asked again of those groups alone that changed, and there of those
 * texts, or of which something changed that the answer rests on.
 *
 * @param asker whose question it is
 * @param basis what the answers rest on: of a group those of all its texts or, where it changed, of each alone
 */
export function foundIn<Of extends object, Found>(
  memory: Memory,
  groups: Group<Of>[],
  asker: object,
  basis: readonly unknown[] | ((group: Group<Of>) => (texts: Group<Of>) => readonly unknown[]),
  find: (text: Of, group: Group<Of>) => Found[],
): Found[] {
  return groups.flatMap((group) => {
    if (!memory.lasts) return group.flatMap((text) => find(text, group));
    const basisOf = typeof basis === 'function' ? basis(group) : () => basis;
    const findIn = (text: Of) =>
      memory.given(asker, text, basisOf([text]), () => find(text, group));
    return memory.given(asker, group, basisOf(group), () => group.flatMap(findIn));
  });
}
