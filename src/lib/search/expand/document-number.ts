import { stripMarks } from '../../words/without-marks.ts';

const written =
  /^(?:(qd|quyet dinh|nq|nghi quyet|ct|chi thi|kh|ke hoach|nd|nghi dinh|tt|to trinh)\s*(?:so\s*)?)?(\d{1,4})(?:\s*\/\s*([a-z0-9/-]+))?$/;
const ending = /(?:^|\/)(qd|nq|ct|kh|nd|ttr)\b/;

/** A reference to a document: its number and, where written, its kind as two initials. */
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
 * documentNumber('26/8/2021') // undefined: a day
 */
export function documentNumber(text: string): DocumentNumber | undefined {
  const plain = stripMarks(text)
    .replace(/[.,;:?!"“”]/g, '')
    .replace(/\s+ngay\s+[\d/]+$/, '')
    .replace(/^so\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const match = written.exec(plain);
  if (!match) return undefined;
  const [, prefix, number = '', suffix] = match;
  // What numbers alone follow is a day or a share.
  if (!prefix && !(suffix ? /[a-z]/.test(suffix) : number.length > 2)) return undefined;
  const kind = prefix?.replace(/(.)\S* (.).*/, '$1$2') ?? ending.exec(suffix ?? '')?.[1];
  return { number, kind: kind?.slice(0, 2) };
}

/** Two references that may mean one document: same number, and no two different kinds. */
export function sameDocument(a: DocumentNumber, b: DocumentNumber): boolean {
  return a.number === b.number && (!a.kind || !b.kind || a.kind === b.kind);
}
