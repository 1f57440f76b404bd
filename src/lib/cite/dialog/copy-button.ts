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

/** Puts text on the clipboard; false where the browser refuses. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, which also works on a page not served over HTTPS. */
function copyBySelection(text: string): boolean {
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.readOnly = true;
  const focused = document.activeElement as HTMLElement | null;
  document.body.append(holder);
  holder.select();
  const done = document.execCommand('copy');
  holder.remove();
  focused?.focus();
  return done;
}
