import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { readTree } from '../../src/lib/content/read-tree.ts';
import { readEditionData } from '../../src/lib/editions/data.ts';
import { idsBeside } from '../../src/lib/plan/addresses.ts';
import { isReservedId } from '../../src/lib/plan/reserved.ts';
import { isSlug } from '../../src/lib/text/slug.ts';
import { addressOf, pagesToRead, readPages } from '../support/dist.ts';

const { plan } = loadContent(readTree('content')).loaded;
const docs = new Map([...plan.docs.values()].map((doc) => [doc.path, doc]));

/** The ids of a page that a clause, a key or a page could have too: others hold a dot. */
function idsOf(html: string): string[] {
  const elements = selectAll('[id]', fromHtml(html));
  return elements.map(({ properties }) => String(properties.id)).filter(isSlug);
}

const pages = [...pagesToRead()].filter(([file]) => docs.has(addressOf(file)));
const editions = [...readPages()].filter(([file]) => file.startsWith('phien-ban/'));

it.each(pages)(
  'the check knows every id of %s: a clause’s, a key’s or a reserved one',
  (file, html) => {
    const doc = docs.get(addressOf(file))!;
    const known = [...doc.clauses.map(({ id }) => id), ...idsBeside(plan, doc.code)];
    expect(idsOf(html).filter((id) => !known.includes(id) && !isReservedId(id))).toEqual([]);
  },
);

it.each(editions)('the check knows every id of %s: a page’s or a reserved one', (file, html) => {
  const { docs: frozen } = readEditionData('dist/phien-ban', file.split('/')[1]!);
  const codes = frozen.map(({ code }) => code);
  expect(idsOf(html).length).toBeGreaterThan(30);
  expect(idsOf(html).filter((id) => !isReservedId(id) && !codes.includes(id))).toEqual([]);
});
