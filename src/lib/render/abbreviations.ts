import type { Plan } from '../read/types.ts';
import { officialNames } from '../words/style/official-names.ts';
import type { LinkableTerm } from './terms.ts';

/** Kinds of documents and those who issue them, as their numbers have them: `QĐ-TTg`. */
const kinds = {
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
};
const issuers = {
  CP: 'Chính phủ',
  HĐND: 'Hội đồng nhân dân',
  TTg: 'Thủ tướng Chính phủ',
  TU: 'Tỉnh ủy',
  TW: 'Trung ương',
  UBND: 'Ủy ban nhân dân',
};

/**
 * What a plan abbreviates, by what it is in full: the common names, the terms of its glossary, and
 * the kinds of documents in their numbers.
 *
 * @example
 * abbreviationsOf({ terms: {} }).find(({ match }) => match.includes('QĐ-TTg'))
 * // { id: 'Quyết định của Thủ tướng Chính phủ', match: ['QĐ-TTg'] }
 */
export function abbreviationsOf({ terms }: Pick<Plan, 'terms'>): LinkableTerm[] {
  const numbers = Object.entries(kinds).flatMap(([kind, document]) =>
    Object.entries(issuers).map(([issuer, who]) => ({
      id: `${document} của ${who}`,
      match: [`${kind}-${issuer}`],
    })),
  );
  return [
    ...officialNames.flatMap(({ write, of }) => (of ? [{ id: of, match: [write] }] : [])),
    ...Object.values(terms).map(({ term, abbr }) => ({ id: term, match: abbr })),
    ...numbers,
  ];
}
