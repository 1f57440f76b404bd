import { keysOf, withoutNotes } from '../read/markdown/notes.ts';
import { pathByName } from '../read/told.ts';
import type { Clause, Unit } from '../read/types.ts';
import { capitalFirst } from '../words/writings.ts';
import type { FileStatement, StatementKind } from './answers-file.ts';

/** A row without the column of its source, which stands beside it, and what its first is called where that says so. */
export function rowOf({ noted }: Unit): string {
  const row = withoutNotes(noted).replace(/; nguồn[^:;]*: .*/, '');
  return capitalFirst(row.replace(/^([^:;]+): (?=.*\1)/iu, ''));
}

/** Whether a unit says something by itself, not only what it introduces, leads to or speaks of. */
export function saysSomething({ text, notes, kind }: Unit, { id }: Clause): boolean {
  const introduces = text.endsWith(':');
  // Among results an item without a source of its own names what stands elsewhere.
  const leads =
    (!notes.length && id === 'ket-qua' && kind === 'item') ||
    /(?:^|[,:] )xem | xem ở | (?:có|nằm) (?:ở mục|trong trang) | ở trang riêng:/i.test(text);
  return !introduces && !leads && !/^(?:Đó|Đây|Dưới đây|Số này|Vì vậy)[ ,]/.test(text);
}

/** A unit with where it stands, what it is and of when. */
export function toldBy(
  unit: Unit,
  clause?: Clause,
): Pick<FileStatement, 'at' | 'words' | 'kind' | 'when'> & { unit: Unit } {
  const { text: words, reported } = unit;
  const at = pathByName(unit).split('#')[1] ?? clause?.id ?? '';
  return { at, words, kind: kindOf(unit, clause), when: reported?.when ?? '', unit };
}

function kindOf({ kind, reported }: Unit, clause?: Clause): StatementKind {
  if (reported) return reported.kind[0] as StatementKind;
  if (clause?.id === 'chua-biet') return 'g';
  return kind === 'quote' ? 'q' : '';
}

/** A unit with the sources of a part of it alone. */
export function ofPart(unit: Unit | undefined, part: string): Unit | undefined {
  return unit && { ...unit, notes: unit.notes.filter(({ key }) => keysOf(part).includes(key)) };
}
