import { splitNotes } from '../markdown/notes.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Doc, Plan } from '../plan/types.ts';
import type { Numbering } from '../sources/numbering.ts';
import { editionWords, provenanceWords } from '../ui/vi.ts';
import { plainText } from './clause-text.ts';
import { docsInOrder } from './data.ts';
import { entriesOf } from './entries.ts';
import { aboutEdition } from './frame.ts';
import { sourceLines } from './sources.ts';

/** `toan-van.txt`: the same text without markup, its notes numbered as on the page. */
export function editionText(plan: Plan, name: string, numbering: Numbering): string {
  const field = (markdown: string) =>
    withNumbers(plainText(parseMarkdown(markdown).children), numbering);
  const sources = sourceLines(plan, numbering).map(({ number, words, url, archive, accessed }) =>
    [`[${number}]`, words, url, archive && `${editionWords.archived} ${archive}`, accessed]
      .filter(Boolean)
      .join(' '),
  );
  const paragraphs = [
    heading(editionWords.heading(plan.site.name, name), '='),
    ...aboutEdition(plan, name),
    field(plan.site.document.full),
    field(plan.site.notice),
    ...docsInOrder(plan).flatMap((doc) => docText(plan, doc, numbering, field)),
    heading(editionWords.sources, '='),
    sources.join('\n'),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

function docText(
  plan: Plan,
  doc: Doc,
  numbering: Numbering,
  field: (markdown: string) => string,
): string[] {
  return [
    heading(`${doc.title} (${doc.code})`, '='),
    doc.summary,
    ...doc.clauses.flatMap(({ code, title, provenance, nodes }) => [
      heading(`${title} (${code})`, '-'),
      `${provenance.map((mark) => provenanceWords[mark]).join('; ')}.`,
      withNumbers(plainText(nodes), numbering),
    ]),
    ...entriesOf(plan, doc.code).flatMap(({ id, title, paragraphs }) => [
      heading(`${title} (${id})`, '-'),
      ...paragraphs.map(field),
    ]),
  ];
}

/**
 * Notes as the numbers of their sources.
 *
 * @example
 * withNumbers('Một.[@a; @b, tr. 3]', numbering) // 'Một.[1][2, tr. 3]'
 */
function withNumbers(text: string, numbering: Numbering): string {
  return splitNotes(text)
    .flatMap((part) =>
      typeof part === 'string'
        ? part
        : part.map((note) => {
            const number = numbering.numberOf(note);
            return note.locator ? `[${number}, ${note.locator}]` : `[${number}]`;
          }),
    )
    .join('');
}

function heading(title: string, line: string): string {
  return `${title}\n${line.repeat([...title].length)}`;
}
