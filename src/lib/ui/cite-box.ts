import { button, copyAndSay, copyButton } from './copy-button.ts';
import { addSourceOnCopy, carriesSource, carrySource } from './copy-with-source.ts';
import { clauseOf, wholeWords } from './selection.ts';
import { textFragment } from './text-fragment.ts';
import { citeActions } from './vi.ts';

/** Clause → what was last selected in it: some browsers drop the selection when a button is pressed. */
const selected = new WeakMap<Element, Range>();

/** Gives each cite box its buttons when it is first opened; the box is complete without them. */
export function startCiteBoxes(): void {
  for (const box of document.querySelectorAll<HTMLDetailsElement>('.cite')) {
    if (box.open) addActions(box);
    else box.addEventListener('toggle', () => addActions(box), { once: true });
  }
  document.addEventListener('selectionchange', rememberSelection);
  addSourceOnCopy();
}

function addActions(box: HTMLDetailsElement): void {
  const status = document.createElement('p');
  status.role = 'status';
  const address = addressOf(box);
  for (const form of box.querySelectorAll('dd')) {
    const what = form.previousElementSibling?.textContent ?? '';
    const text = form.querySelector('a') ? address : (form.textContent ?? '');
    form.append(' ', copyButton(what, text, status));
  }
  const share = async () => {
    const title = box.querySelector('summary')?.textContent ?? '';
    try {
      await navigator.share({ title, url: address });
    } catch (error) {
      if ((error as Error).name !== 'AbortError')
        await copyAndSay(address, citeActions.theAddress, status);
    }
  };
  const row = document.createElement('p');
  row.append(
    button(citeActions.share, share),
    ' ',
    button(citeActions.link, () => linkSelection(box, address, status)),
  );
  box.append(row, sourceSwitch(), status);
}

function linkSelection(box: Element, address: string, status: Element): unknown {
  const range = selected.get(box.closest('.clause')!);
  if (!range) return (status.textContent = citeActions.nothing);
  const selection = getSelection()!;
  selection.removeAllRanges();
  selection.addRange(wholeWords(range));
  return copyAndSay(address + textFragment(selection.toString()), citeActions.theLink, status);
}

function sourceSwitch(): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.className = 'carry';
  box.checked = carriesSource();
  box.addEventListener('change', () => {
    carrySource(box.checked);
    for (const other of document.querySelectorAll<HTMLInputElement>('.carry'))
      other.checked = box.checked;
  });
  label.append(box, ` ${citeActions.withSource}`);
  return label;
}

/** The address shown, or where only a path is known, that path on this host. */
function addressOf(box: Element): string {
  return new URL(box.querySelector('dd a')!.textContent!, document.baseURI).href;
}

function rememberSelection(): void {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const clause = clauseOf(range);
  if (clause) selected.set(clause, range.cloneRange());
}
