import type { Provenance } from '../../words/provenance.ts';
import { resultKinds } from '../../words/vi.ts';
import type { Asked } from './asked.ts';
import type { FoundClause, FoundPage } from './found-page.ts';
import { element, safeExcerpt } from '../../words/nodes.ts';

const mostClauses = 3;

/** Whether results are narrowed to a part or to someone's words. */
export function isNarrowed({ part, words }: Asked): boolean {
  return !!(part || words);
}

/** Whether a result passes the filters: the part by its page, whose words by any clause shown. */
export function passes({ part, clauses }: FoundPage, asked: Asked): boolean {
  return (
    (!asked.part || part === asked.part) &&
    (!asked.words || clauses.some((clause) => reports(clause, asked.words)))
  );
}

/** One result with its matching clauses. */
export function resultItem(page: FoundPage, { words }: Asked): HTMLLIElement {
  const clauses = page.clauses
    .filter((clause) => !words || reports(clause, words))
    .slice(0, mostClauses);
  return element(
    'li',
    { 'data-search-result': '' },
    element('h2', {}, element('a', { href: page.href }, page.title)),
    element('p', {}, resultKinds[page.kind]),
    ...(page.summary ? [element('p', {}, page.summary)] : []),
    element('ul', {}, ...clauses.map(clauseItem)),
  );
}

function clauseItem({ href, title, excerpt, provenance }: FoundClause): HTMLLIElement {
  return element(
    'li',
    {},
    element('a', { href }, title),
    ' ',
    ...provenance.map((mark) => element('span', { class: `prov prov-${mark}` }, wordsOf(mark))),
    element('p', {}, ...safeExcerpt(excerpt)),
  );
}

/** How the plan calls a provenance: the page has it in its filter. */
function wordsOf(mark: Provenance): string {
  return document.querySelector(`[name="loi"] > [value="${mark}"]`)?.textContent ?? '';
}

function reports({ provenance }: FoundClause, words: string): boolean {
  return provenance.includes(words as Provenance);
}
