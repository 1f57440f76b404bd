import type { SourceData } from '../plan/schemas.ts';

/**
 * A date of any precision as Vietnamese administrative texts write it.
 *
 * @example
 * displayDate('2025-03-11') // '11/3/2025'
 * displayDate('2025-03') // 'tháng 3/2025'
 * displayDate('2025') // '2025'
 */
export function displayDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (!month) return year ?? '';
  const plain = `${Number(month)}/${year}`;
  return day ? `${Number(day)}/${plain}` : `tháng ${plain}`;
}

/**
 * One line that names a source beside the text: who published it and when.
 *
 * @example
 * shortCitation({ 'container-title': 'Thanh Niên', issued: '2024-01-19', … }) // 'Thanh Niên, 19/1/2024.'
 */
export function shortCitation(source: SourceData): string {
  if (source.short) return source.short;
  const who = source['container-title'] ?? source.publisher ?? authorsOf(source) ?? source.title;
  return source.issued ? `${who}, ${displayDate(source.issued)}.` : `${who}, không rõ ngày.`;
}

/** The parts of a bibliography entry, in order; the title is apart because it may be a description. */
export function bibliographyEntry(source: SourceData): {
  author: string | undefined;
  title: string;
  /** The title is the editors' description, not the source's own. */
  described: boolean;
  where: string;
} {
  const described = source.title.startsWith('[');
  const where = [
    source['container-title'] ?? source.publisher,
    source.issued ? displayDate(source.issued) : 'không rõ ngày',
  ];
  return {
    author: authorsOf(source),
    title: source.title,
    described,
    where: where.filter(Boolean).join(', '),
  };
}

function authorsOf(source: SourceData): string | undefined {
  return source.author?.map((author) => author.literal).join(', ');
}
