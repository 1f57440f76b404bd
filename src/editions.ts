import { editionsOf, type Edition } from './lib/publish/editions/editions.ts';
import { editionsDirectory } from './lib/read/edition-names.ts';
import { once } from './plan.ts';

/** The editions, oldest first: the only door from the frozen files to the pages. */
export const getEditions = (): Edition[] => once('editions', () => editionsOf(editionsDirectory()));
