import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../../src/lib/plan/place.ts';
import { wholeDocs, type Sheet } from '../../src/lib/publish/kit/sheets.ts';
import { withoutNotes } from '../../src/lib/read/markdown/notes.ts';
import { wordingOf } from '../../src/lib/read/markdown/runs.ts';
import { withoutNames } from '../../src/lib/read/markdown/text.ts';
import type { Doc, Plan } from '../../src/lib/read/types.ts';
import { outcomeWords } from '../../src/lib/words/status-words.ts';
import { taggedText } from './pdf.ts';

/** A text as it is compared: white space, and where a long word may be cut, are no letters of it. */
export const squeezed = (text: string) => text.replace(/[\s\u200B]/g, '');

/** What the tags of a sheet say in their order; of footnotes and marks of lists neither numbers nor words. */
export const saidByTags = (pdf: string) => taggedText(pdf, ['Note', 'Lbl', 'TOC']);

/**
 * Where a full text, or a part of it, says by its tags something else than the content: the letters
 * around the first that differs, as they are and as they are meant. Nothing where every letter is the same.
 */
export function differingIn(
  plan: Plan,
  sheet: Sheet,
  pdf: string,
): [said: string, meant: string] | [] {
  const said = saidByTags(pdf);
  const meant = squeezed('doc' in sheet ? partText(plan, sheet.doc) : fullText(plan));
  if (said === meant) return [];
  const at = [...meant].findIndex((letter, index) => letter !== said[index]);
  const near = (text: string) => text.slice(Math.max(0, at - 20), at < 0 ? undefined : at + 20);
  return [near(said), near(meant)];
}

function partText(plan: Plan, doc: Doc): string {
  const { opening, clauses } = docText(plan, doc);
  return [doc.title, opening, legend(plan), contents, clauses].join('');
}

function fullText(plan: Plan): string {
  const { title, lead } = plan.about;
  const all = wholeDocs(plan).flatMap((doc) => [doc.title, ...Object.values(docText(plan, doc))]);
  return [withoutNotes(title), withoutNotes(lead), legend(plan), contents, ...all].join('');
}

const contents = 'Trong tài liệu này';

const legend = ({ about }: Plan) =>
  Object.values(about.provenances)
    .map(({ mark }) => mark)
    .join('');

function docText(plan: Plan, doc: Doc): { opening: string; clauses: string } {
  const outcome = doc.status && outcomeWords[doc.status.outcome];
  const opening = [[placeOf(plan, doc), outcome].filter(Boolean).join(' · '), doc.summary];
  const clauses = doc.clauses.map(({ code, title, provenance, nodes }) => {
    const whose = provenance.length === 1 ? plan.about.provenances[provenance[0]!].words : '';
    return [code, title, whose, textOf(nodes)].join('');
  });
  return { opening: opening.join(''), clauses: clauses.join('') };
}

function textOf(nodes: RootContent[]): string {
  let text = '';
  visit({ type: 'root', children: nodes }, 'text', ({ value }) => void (text += `${value} `));
  return wordingOf(withoutNames(text));
}
