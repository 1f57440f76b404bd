import { element } from '../../words/nodes.ts';
import { pressWords } from '../../words/outreach-words.ts';
import { button, copyAndSay } from './copy-button.ts';

/** Puts under every fact of a page a button that copies it with its source. */
export function addQuoteButtons(): void {
  for (const fact of document.querySelectorAll<HTMLElement>('[data-quoted]')) {
    const name = fact.querySelector('.headline a')!.textContent!;
    const status = element('p', { role: 'status' });
    const copy = button(pressWords.copy, () =>
      copyAndSay(fact.dataset.quoted!, pressWords.copied(name), status),
    );
    copy.ariaLabel = `${pressWords.copy}: ${name}`;
    fact.append(copy, status);
  }
}
