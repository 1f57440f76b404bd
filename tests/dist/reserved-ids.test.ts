import { selectAll } from 'hast-util-select';
import { expect, it } from 'vitest';
import { clausesByDoc } from '../../src/lib/plan/formerly.ts';
import { clauseIdOf } from '../../src/lib/plan/published-addresses.ts';
import { idsBeside } from '../../src/lib/plan/addresses.ts';
import { reservedOf } from '../../src/lib/read/reserved.ts';
import { isSlug } from '../../src/lib/words/slug.ts';
import { addressOf, pagesToRead, readPages } from '../support/dist.ts';
import { real } from '../support/content.ts';
import { treeOf } from '../support/reader.ts';

const { plan } = real;
const reserved = reservedOf(plan.about);
const allEver = clausesByDoc(plan.ledger);
const docs = new Map([...plan.docs.values()].map((doc) => [doc.path, doc]));

/** The ids of a page that a clause, a key or a page could have too: others hold a dot. */
function idsOf(html: string): string[] {
  const elements = selectAll('[id]', treeOf(html));
  return elements.map(({ properties }) => String(properties.id)).filter(isSlug);
}

const pages = [...pagesToRead()].filter(([file]) => docs.has(addressOf(file)));
/** Pages of clauses that editions keep; the page of one older than units has ids of its own. */
const frozen = [...readPages()].filter(([file]) => /^phien-ban\/.+\/.+\//.test(file));

it.each(pages)(
  'the check knows every id of %s: a clause’s, a key’s or a reserved one',
  (file, html) => {
    const doc = docs.get(addressOf(file))!;
    const ever = (allEver.get(doc.code) ?? []).map(clauseIdOf);
    const known = [...doc.clauses.map(({ id }) => id), ...ever, ...idsBeside(plan, doc.code)];
    expect(idsOf(html).filter((id) => !known.includes(id) && !reserved.isId(id))).toEqual([]);
  },
);

it('the check knows every id of a clause that an edition keeps: a reserved one', () => {
  expect(frozen.length).toBeGreaterThan(100);
  for (const [, html] of frozen) expect(idsOf(html).filter((id) => !reserved.isId(id))).toEqual([]);
});
