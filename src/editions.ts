import { editionsOf, type Edition } from './lib/editions/editions.ts';
import { editionsDirectory } from './lib/editions/names.ts';
import { once } from './plan.ts';

/** The editions, oldest first: the only door from the frozen files to the pages. */
export const getEditions = (): Edition[] => once('editions', () => editionsOf(editionsDirectory()));
