import { clauseOf } from './selection.ts';
import { citeActions } from './vi.ts';

const key = 'chep-kem-nguon';
/** Words from which a copied passage carries its source. */
const least = 20;

/** Whether copied passages carry their source; on until the reader turns it off. */
export function carriesSource(): boolean {
  try {
    return localStorage.getItem(key) !== 'khong';
  } catch {
    return true;
  }
}

/** Remembers the reader's choice in this browser only. */
export function carrySource(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(key);
    else localStorage.setItem(key, 'khong');
  } catch {
    // Storage is closed: the choice cannot be kept, copying goes on.
  }
}

/** Adds one line with source and address to twenty words or more copied from a clause. Never blocks copying. */
export function addSourceOnCopy(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!event.clipboardData || !selection?.rangeCount || !carriesSource()) return;
    const range = selection.getRangeAt(0);
    const text = selection.toString();
    const source = clauseOf(range)?.querySelector('[data-retold]')?.firstChild?.textContent;
    if (!source || text.trim().split(/\s+/).length < least) return;
    const line = `${citeActions.source}: ${source}`;
    event.clipboardData.setData('text/plain', `${text}\n\n${line}`);
    event.clipboardData.setData('text/html', htmlOf(range, line));
    event.preventDefault();
  });
}

/** The copied passage as HTML, its links made absolute, and the line after it. */
function htmlOf(range: Range, line: string): string {
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
  const last = document.createElement('p');
  last.textContent = line;
  copy.append(last);
  return copy.innerHTML;
}
