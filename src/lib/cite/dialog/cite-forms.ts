import { allForms, citationFiles } from '../all-forms.ts';
import { button, copyAndSay, element } from '../../words/nodes.ts';
import type { Citation } from '../clause-citation.ts';
import { citeActions, citeWords } from '../../words/vi.ts';

/** Forms that are folded, the last ones. */
const folded = 4;

/** The forms of a citation, each with its copy button. In what is copied the address opens from anywhere. */
export function formLists(citation: Citation, address: string, status: Element): HTMLElement[] {
  const entries = allForms(citation).map(({ name, text }) => {
    const copied = text.split(citation.address).join(address);
    return [
      element('dt', {}, name),
      element('dd', {}, text, ' ', copyButton(name, copied, status)),
    ];
  });
  const [first, rest] = [entries.slice(0, -folded), entries.slice(-folded)].map((some) =>
    element('dl', { class: 'cite-forms' }, ...some.flat()),
  );
  return [first!, element('details', {}, element('summary', {}, citeActions.others), rest!)];
}

export function fileLinks(citation: Citation): HTMLElement {
  const row = element('p', {}, citeWords.download);
  for (const { name, extension, make } of citationFiles) {
    const href = URL.createObjectURL(new Blob([make(citation)], { type: 'text/plain' }));
    row.append(' ', element('a', { href, download: `${citation.code}.${extension}` }, name));
  }
  return row;
}

export function addButtons(list: HTMLElement): void {
  const status = element('p', { role: 'status' });
  for (const text of list.querySelectorAll('dd')) {
    const name = text.previousElementSibling?.textContent ?? '';
    text.append(' ', copyButton(name, text.textContent ?? '', status));
  }
  list.after(status);
}

function copyButton(what: string, text: string, status: Element): HTMLButtonElement {
  const made = button(citeActions.copy, () => copyAndSay(text, what, status));
  made.ariaLabel = `${citeActions.copy}: ${what}`;
  return made;
}
