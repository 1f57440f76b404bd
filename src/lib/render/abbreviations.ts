import type { Plan } from '../read/types.ts';
import { documentKinds, issuers } from '../words/spoken/tables.ts';
import { officialNames } from '../words/style/official-names.ts';
import { capitalFirst } from '../words/writings.ts';
import type { LinkableTerm } from './terms.ts';

/** Those that pages spell out; what is frozen keeps its bytes, and with them no more than these. */
const kinds = ['CT', 'KH', 'NĐ', 'NQ', 'QĐ'];
const whose = ['CP', 'HĐND', 'TTg', 'TU', 'TW', 'UBND'];

/**
 * What a plan abbreviates, by what it is in full: the common names, the terms of its glossary, and
 * the kinds of documents in their numbers.
 *
 * @example
 * abbreviationsOf({ terms: {} }).find(({ match }) => match.includes('QĐ-TTg'))
 * // { id: 'Quyết định của Thủ tướng Chính phủ', match: ['QĐ-TTg'] }
 */
export function abbreviationsOf({ terms }: Pick<Plan, 'terms'>): LinkableTerm[] {
  const numbers = kinds.flatMap((kind) =>
    whose.map((issuer) => ({
      id: `${capitalFirst(documentKinds[kind]!)} của ${issuers[issuer]}`,
      match: [`${kind}-${issuer}`],
    })),
  );
  return [
    ...officialNames.flatMap(({ write, of }) => (of ? [{ id: of, match: [write] }] : [])),
    ...Object.values(terms).map(({ term, abbr }) => ({ id: term, match: abbr })),
    ...numbers,
  ];
}
