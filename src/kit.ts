import { keptKit } from './lib/publish/kit/kit-files.ts';
import { once } from './plan.ts';
import { getSite } from './site.ts';

/** The places in the site of what was made for print of this content, and of its data packed: the only door to them. */
export async function getKit(): Promise<ReadonlySet<string>> {
  const site = await getSite();
  return once('kit', () => new Set(keptKit(site).map(({ file }) => file)));
}
