import { keptKit } from './lib/publish/kit/kit-files.ts';
import { once } from './plan.ts';
import { getSite } from './site.ts';

/** What was made for print of this content, and its data packed, by place in the site, in bytes: the only door to them. */
export async function getKit(): Promise<ReadonlyMap<string, number>> {
  const site = await getSite();
  return once('kit', () => new Map(keptKit(site).map(({ file, bytes }) => [file, bytes])));
}
