/** A glossary entry as the linker needs it: its id and the writings that are linked. */
export interface LinkableTerm {
  id: string;
  match: string[];
}

/** Cuts text into plain pieces and first uses of terms. */
export type TermLinker = (text: string) => (string | { id: string; text: string })[];

/**
 * A linker for one page: each term is linked at its first use only. Longer writings
 * win over shorter ones they contain.
 *
 * @example
 * createTermLinker([{ id: 'ntm', match: ['nông thôn mới'] }])('Xã nông thôn mới')
 * // ['Xã ', { id: 'ntm', text: 'nông thôn mới' }]
 */
export function createTermLinker(terms: LinkableTerm[]): TermLinker {
  const idOf = new Map(
    terms.flatMap((term) => term.match.map((form) => [form.toLowerCase(), term.id])),
  );
  if (idOf.size === 0) return (text) => [text];
  const forms = [...idOf.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  // A term inside an official name (Sở Khoa học và Công nghệ) is not the term.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|(?:Sở|Bộ|Ban|Luật|Báo) )(?:${forms.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const linked = new Set<string>();

  return (text) => {
    const parts: ReturnType<TermLinker> = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const id = idOf.get(match[0].toLowerCase());
      if (!id || linked.has(id)) continue;
      linked.add(id);
      if (match.index > end) parts.push(text.slice(end, match.index));
      parts.push({ id, text: match[0] });
      end = match.index + match[0].length;
    }
    if (end < text.length) parts.push(text.slice(end));
    return parts;
  };
}
