import { answerWords, statementKinds } from '../../words/answer-words.ts';
import { element } from '../../words/nodes.ts';
import type { Result, Shown } from '../answer.ts';
import type { Piece } from '../excerpt.ts';
import type { Mention } from './mentions.ts';

/** One result: where it stands, and what it says there. */
export function resultItem({ href, title, statements }: Result): HTMLLIElement {
  return item(
    element('h2', {}, element('a', { href }, title)),
    ...statements.flatMap((each, at) => statementNodes(each, at ? each.clause || title : '')),
  );
}

export function mentionItem({ href, title, pieces }: Mention): HTMLLIElement {
  return item(element('h3', {}, element('a', { href }, title)), marked(pieces));
}

function item(...nodes: Node[]): HTMLLIElement {
  return element('li', { 'data-search-result': '' }, ...nodes);
}

/**
 * The words, then whose they are, what it is, of when and from where; those of a second lead to it,
 * a conclusion to the question it answers.
 */
function statementNodes(shown: Shown, title: string): Node[] {
  const { pieces, marks, kind, when, source, question } = shown;
  const [href, link] = question ? [question, answerWords.whole] : [shown.href, title];
  const what = [statementKinds[kind], when].filter(Boolean).join(', ');
  const facts = [what, source].filter(Boolean).join(' · ');
  const whose = marks.flatMap((mark) => [
    element('span', { class: `prov prov-${mark}` }, wordsOf(mark)),
    ' ',
  ]);
  const further = link ? [facts && ' · ', element('a', { href }, link)] : [];
  return [marked(pieces), element('p', { class: 'said-of' }, ...whose, facts, ...further)];
}

function marked(pieces: Piece[]): HTMLElement {
  const parts = pieces.map(([text, wanted]) => (wanted ? element('mark', {}, text) : text));
  return element('p', {}, ...parts);
}

/** How the plan calls a provenance: the page has it in its filter. */
function wordsOf(mark: string): string {
  return document.querySelector(`[name="loi"] > [value="${mark}"]`)?.textContent ?? '';
}
