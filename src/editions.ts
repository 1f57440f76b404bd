import { readEditionData, type EditionData } from './lib/editions/data.ts';
import { editionsOf, type Edition } from './lib/editions/editions.ts';
import { editionsDirectory } from './lib/editions/names.ts';

let editions: Edition[] | undefined;
const data = new Map<string, EditionData>();

/** The editions, oldest first, read once per build: the only door from the frozen files to the pages. */
export function getEditions(): Edition[] {
  // In dev an edition may be made between two requests.
  if (import.meta.env.DEV) return editionsOf(editionsDirectory());
  editions ??= editionsOf(editionsDirectory());
  return editions;
}

/** What an edition says. An edition never changes, so it is read once. */
export function getEditionData(name: string): EditionData {
  const known = data.get(name) ?? readEditionData(editionsDirectory(), name);
  data.set(name, known);
  return known;
}
