/** A glossary entry as the linker needs it: its id and the writings that are linked. */
export interface LinkableTerm {
  id: string;
  match: string[];
}

/** The first use of a term, or of an abbreviation, by what it is in full. */
export interface Found {
  id: string;
  text: string;
}

/** The writings of terms in a text, in order; none within another. */
export type TermFinder = (text: string) => { id: string; index: number; written: string }[];

/** Cuts text into plain pieces and first uses of terms. */
export type TermLinker = (text: string) => (string | Found)[];

/**
 * A linker for one page: each term is linked at its first use only. Longer writings
 * win over shorter ones they contain.
 *
 * @example
 * createTermLinker(termFinder([{ id: 'ntm', match: ['nông thôn mới'] }]))('Xã nông thôn mới')
 * // ['Xã ', { id: 'ntm', text: 'nông thôn mới' }]
 */
export function createTermLinker(find: TermFinder): TermLinker {
  const linked = new Set<string>();

  return (text) => {
    const parts: ReturnType<TermLinker> = [];
    let end = 0;
    for (const { id, index, written } of find(text)) {
      if (linked.has(id)) continue;
      linked.add(id);
      if (index > end) parts.push(text.slice(end, index));
      parts.push({ id, text: written });
      end = index + written.length;
    }
    if (end < text.length) parts.push(text.slice(end));
    return parts;
  };
}

/** Finds every writing of terms, as any page may ask. */
export function termFinder(terms: LinkableTerm[]): TermFinder {
  const idOf = new Map(
    terms.flatMap((term) => term.match.map((form) => [form.toLowerCase(), term.id])),
  );
  if (idOf.size === 0) return () => [];
  const forms = [...idOf.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  // A term inside an official name (Sở Khoa học và Công nghệ) is not the term.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|(?:Sở|Bộ|Ban|Luật|Báo) )(?:${forms.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
      const id = idOf.get(written.toLowerCase());
      return id ? [{ id, index, written }] : [];
    });
}
