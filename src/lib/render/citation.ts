import { reportLabel } from '../read/reports.ts';
import type { SourceData } from '../read/schemas.ts';
import type { Plan, Unit } from '../read/types.ts';
import { displayDate } from '../words/day.ts';
import { languageWords } from '../words/source-words.ts';

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

/** Sources by their short names, each once, without full stops; of what is no source none. */
export function sourceNames(sources: Record<string, SourceData>, keys: string[]): string[] {
  return [...new Set(keys)].flatMap((key) =>
    sources[key] ? shortCitation(sources[key]).replace(/\.$/, '') : [],
  );
}

/**
 * In what language a source is, after its short name, where that is not Vietnamese and the name does not say so.
 *
 * @example
 * languageNote({ 'container-title': 'Viet Nam News', language: 'en', … }) // ', tiếng Anh'
 * languageNote({ 'container-title': 'Lao Động, bản tiếng Anh', language: 'en', … }) // ''
 */
export function languageNote(source: SourceData): string {
  const { language } = source;
  const isSaid = language === 'vi' || shortCitation(source).includes(languageWords[language]);
  return isSaid ? '' : `, ${languageWords[language]}`;
}

/** Who reports a unit, of what kind and when. */
export function reportedBy({ sources }: Pick<Plan, 'sources'>, { reported, notes }: Unit): string {
  const keys = notes.map(({ key }) => key);
  return [reported ? reportLabel(reported) : [], sourceNames(sources, keys)].flat().join(' · ');
}

/**
 * How a source stands in brackets within a text.
 *
 * @example
 * bracketCitation({ author: [{ literal: 'Cẩm Tú' }], issued: '2021', … }) // 'Cẩm Tú, 2021'
 */
export function bracketCitation(source: SourceData): string {
  return `${speakerOf(source)}, ${source.issued?.slice(0, 4) ?? 'không rõ năm'}`;
}

/**
 * Who speaks in a source.
 *
 * @example
 * speakerOf({ author: [{ literal: 'Cẩm Tú' }], 'container-title': 'Báo', … }) // 'Cẩm Tú'
 */
export function speakerOf(source: SourceData): string {
  return authorsOf(source) ?? source['container-title'] ?? source.publisher ?? source.title;
}

/**
 * The parts of a bibliography entry, in order; `title` in quotation marks, or in brackets when it
 * is the editors' description. Apart, because a page may link one of them.
 */
export function bibliographyEntry(source: SourceData) {
  const where = [
    source['container-title'] ?? source.publisher,
    source.issued ? displayDate(source.issued) : 'không rõ ngày',
  ];
  return {
    author: authorsOf(source),
    title: isDescribed(source) ? source.title : `“${source.title}”`,
    where: where.filter(Boolean).join(', '),
  };
}

/**
 * A title as a page shows it: quoted, or the editors' description without the brackets of exports.
 *
 * @example
 * shownTitle({ title: '[Bài về tăng trưởng]' }) // 'Bài về tăng trưởng'
 */
export function shownTitle({ title }: Pick<SourceData, 'title'>): string {
  return isDescribed({ title }) ? title.replace(/^\[|\]$/g, '') : `“${title}”`;
}

/** Whether the editors describe a source whose title they do not have. */
export function isDescribed({ title }: Pick<SourceData, 'title'>): boolean {
  return title.startsWith('[');
}

/**
 * A source in one line, without a full stop.
 *
 * @example
 * fullCitation({ author: [{ literal: 'Cẩm Tú' }], title: 'Kế hoạch', 'container-title': 'Báo', issued: '2021', … })
 * // 'Cẩm Tú, “Kế hoạch”, Báo, 2021'
 */
export function fullCitation(source: SourceData): string {
  const { author, title, where } = bibliographyEntry(source);
  return [author, title, where].filter(Boolean).join(', ');
}

function authorsOf(source: SourceData): string | undefined {
  return source.author?.map((author) => author.literal).join(', ');
}
