import { fold } from '../fold.ts';

const kinds: Record<string, string> = {
  qd: 'qd',
  'quyet dinh': 'qd',
  nq: 'nq',
  'nghi quyet': 'nq',
  ct: 'ct',
  'chi thi': 'ct',
  kh: 'kh',
  'ke hoach': 'kh',
  nd: 'nd',
  'nghi dinh': 'nd',
  tt: 'ttr',
  'to trinh': 'ttr',
};
const kindNames = Object.keys(kinds)
  .sort((a, b) => b.length - a.length)
  .join('|');
const written = new RegExp(
  `^(?:(${kindNames})\\s*(?:so\\s*)?)?(\\d{1,4})(?:\\s*/\\s*([a-z0-9/-]+))?$`,
);

/** A reference to a document: its number and, where written, its kind. */
export interface DocumentNumber {
  number: string;
  kind: string | undefined;
}

/**
 * Reads a text that is nothing but a document's number, in any writing.
 *
 * @example
 * documentNumber('QD1740') // { number: '1740', kind: 'qd' }
 * documentNumber('1740/QĐ-UBND') // { number: '1740', kind: 'qd' }
 * documentNumber('năm 2021') // undefined
 */
export function documentNumber(text: string): DocumentNumber | undefined {
  const plain = fold(text)
    .replace(/[.,;:?!"“”]/g, '')
    .replace(/\s+ngay\s+[\d/]+$/, '')
    .replace(/^so\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const match = written.exec(plain);
  if (!match) return undefined;
  const [, prefix, number = '', suffix] = match;
  if (!prefix && !suffix && number.length < 3) return undefined;
  const fromSuffix = suffix && /(?:^|\/)(qd|nq|ct|kh|nd|ttr)\b/.exec(suffix)?.[1];
  return {
    number,
    kind: prefix ? kinds[prefix] : (fromSuffix ?? undefined),
  };
}

/** Two references that may mean one document: same number, and no two different kinds. */
export function sameDocument(a: DocumentNumber, b: DocumentNumber): boolean {
  return a.number === b.number && (!a.kind || !b.kind || a.kind === b.kind);
}
