import type { Provenance } from '../../plan/types.ts';
import { provenanceWords } from '../../ui/vi.ts';
import type { FoundClause, FoundPage } from './found-page.ts';
import { element, safeExcerpt } from './nodes.ts';

const mostClauses = 3;

/** What a reader narrows results by; empty shows all. */
export interface Filters {
  part: string;
  words: string;
}

/** Whether a result passes the filters: the part by its page, whose words by any clause shown. */
export function passes({ part, clauses }: FoundPage, filters: Filters): boolean {
  return (
    (!filters.part || part === filters.part) &&
    (!filters.words || clauses.some((clause) => reports(clause, filters.words)))
  );
}

/** One result with its matching clauses. */
export function resultItem(page: FoundPage, kindWord: string, filters: Filters): HTMLLIElement {
  const clauses = page.clauses
    .filter((clause) => !filters.words || reports(clause, filters.words))
    .slice(0, mostClauses);
  return element(
    'li',
    { 'data-search-result': '' },
    element('h2', {}, element('a', { href: page.href }, page.title)),
    element('p', { class: 'result-kind' }, kindWord),
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
    ...provenance.map((mark) =>
      element('span', { class: `prov prov-${mark}` }, provenanceWords[mark]),
    ),
    element('p', {}, ...safeExcerpt(excerpt)),
  );
}

function reports({ provenance }: FoundClause, words: string): boolean {
  return provenance.includes(words as Provenance);
}
