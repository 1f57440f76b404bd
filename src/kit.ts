import { getCitations } from './citations.ts';
import { getEditions } from './editions.ts';
import { keptKit } from './lib/publish/kit/kit-files.ts';
import { getPlan, once } from './plan.ts';
import { publication } from './publication.ts';

/** The places in the site of what was made for print of this content, and of its data packed: the only door to them. */
export async function getKit(): Promise<ReadonlySet<string>> {
  const [plan, citations] = await Promise.all([getPlan(), getCitations()]);
  const site = { plan, citations, publication, editions: getEditions() };
  return once('kit', () => new Set(keptKit(site).keys()));
}
