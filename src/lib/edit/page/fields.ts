import { element } from '../../words/nodes.ts';
import { editorWords } from '../../words/editor-words.ts';
import { cleanedPaste } from './pasted.ts';

export function labelled(label: string, children: (Node | string)[]): HTMLElement {
  return element('div', {}, element('strong', {}, label), element('p', {}, ...children));
}

/** A field of text under its name. What is pasted is cleaned, and told. */
export function textBox(
  label: string,
  value: string,
  typed: (text: string) => void,
  { lines = 1, isLine = true, help = '', list = '' } = {},
): HTMLElement {
  const field =
    lines > 1 ? element('textarea', { rows: String(lines) }) : element('input', { type: 'text' });
  field.value = value;
  if (list) field.setAttribute('list', list);
  const note = element('span', { role: 'status', class: 'note' });
  field.addEventListener('input', () => typed(field.value));
  field.addEventListener('paste', (event) => {
    const data = (event as ClipboardEvent).clipboardData;
    if (!data) return;
    event.preventDefault();
    const html = data.types.some((type) => type !== 'text/plain');
    const { text, told } = cleanedPaste(data.getData('text/plain'), html, isLine);
    replaceSelected(field, text);
    note.textContent = told.length ? `${editorWords.cleaned} ${told.join('; ')}.` : '';
  });
  return element('label', {}, label, help !== '' && element('small', {}, help), field, note);
}

/** Puts a text where the cursor is, as if it were typed. */
export function replaceSelected(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  from = field.selectionStart ?? field.value.length,
  to = field.selectionEnd ?? from,
): void {
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function choiceBox(
  label: string,
  options: string[],
  value: string,
  chosen: (value: string) => void,
): HTMLElement {
  const select = element('select', {}, ...options.map((each) => new Option(each, each)));
  select.value = value;
  select.addEventListener('change', () => chosen(select.value));
  return element('label', {}, label, select);
}
