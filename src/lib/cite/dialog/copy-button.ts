import { copyText } from './copy-text.ts';
import { button } from '../../words/nodes.ts';
import { citeActions } from '../../words/vi.ts';

/** Copies and says so where a screen reader hears it. */
export async function copyAndSay(text: string, what: string, status: Element): Promise<void> {
  // Emptied first: the same sentence twice would not be read out again.
  status.textContent = '';
  const copied = await copyText(text);
  status.textContent = copied ? citeActions.copied(what) : citeActions.refused;
}

export function copyButton(what: string, text: string, status: Element): HTMLButtonElement {
  const made = button(citeActions.copy, () => copyAndSay(text, what, status));
  made.ariaLabel = `${citeActions.copy}: ${what}`;
  return made;
}
