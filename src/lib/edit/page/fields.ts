import { element } from '../../words/nodes.ts';
import { editorWords } from '../../words/editor-words.ts';
import { capitalFirst } from '../../words/writings.ts';
import type { Located } from './engine.ts';
import { cleanedPaste } from './pasted.ts';
import { withPlainDates } from './plain-dates.ts';

export function labelled(label: string, children: (Node | string)[]): HTMLElement {
  return element('div', {}, element('strong', {}, label), element('p', {}, ...children));
}

/** A field of text under its name. What is pasted is cleaned, and told. */
export function textBox(
  label: string,
  value: string,
  typed: (text: string) => void,
  { lines = 1, isLine = true, help = '' } = {},
): HTMLElement {
  const field =
    lines > 1 ? element('textarea', { rows: String(lines) }) : element('input', { type: 'text' });
  field.value = value;
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

/** A field to choose in, of values each with its name. */
export function choiceBox(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  value: string,
  chosen: (value: string) => void,
): HTMLElement {
  const select = element('select', {}, ...options.map(([each, name]) => new Option(name, each)));
  select.value = value;
  select.addEventListener('change', () => chosen(select.value));
  return element('label', {}, label, select);
}

/** A field of an entry with the place below it for what is wrong there. */
export function withPlace(name: string, box: HTMLElement): HTMLElement {
  const place = element('ul', { id: `o-${crypto.randomUUID()}`, 'data-field': name });
  controlIn(box).setAttribute('aria-describedby', place.id);
  return element('div', {}, box, place);
}

/**
 * Puts what is wrong in a field below it, in words for who sees the field and not its name; whether
 * the form has the field. Of one that is missing only the schema's message tells which it is.
 */
export function toldBeside(form: HTMLElement, { field, message, rule }: Located): boolean {
  const named = rule === 'so-do' ? /“([\w-]+)”/.exec(message)?.[1] : undefined;
  const placeOf = (name = '-') => form.querySelector<HTMLElement>(`[data-field="${name}"]`);
  const place = placeOf(named) ?? placeOf(field);
  if (!place) return false;
  const isMissing = rule === 'so-do' && !controlIn(place.parentElement!).value.trim();
  const said = message.replaceAll(`“${place.dataset.field!}”`, editorWords.thisField);
  const words = isMissing ? editorWords.unfilled : capitalFirst(withPlainDates(said));
  place.append(element('li', {}, words));
  return true;
}

const controlIn = (box: HTMLElement) =>
  box.querySelector<HTMLInputElement>('input, textarea, select')!;
