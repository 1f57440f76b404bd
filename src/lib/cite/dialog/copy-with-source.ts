import { copiedLine } from './copied-line.ts';
import { unitsIn } from './touched-units.ts';

const key = 'chep-kem-nguon';
/** Words from which a copied passage carries its source, unless it holds a figure. */
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

/** Adds to what is copied of units a line with exactly their sources. Never blocks copying. */
export function addSourceOnCopy(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!event.clipboardData || !selection?.rangeCount || !carriesSource()) return;
    const range = selection.getRangeAt(0);
    const text = selection.toString();
    const units = unitsIn(range);
    // The number of a note is no figure.
    const said = text.replace(/\[\d+(?:, [^\]]*)?\]/g, '');
    if (!units.length || (said.trim().split(/\s+/).length < least && !/\d/.test(said))) return;
    const line = copiedLine(units);
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
