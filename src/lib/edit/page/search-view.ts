import { choiceWords } from '../../words/choice-words.ts';
import { editorWords } from '../../words/editor-words.ts';
import { button, element } from '../../words/nodes.ts';
import { replaceSelected } from './fields.ts';
import type { Choice } from './choices.ts';
import { shownChoices } from './items.ts';
import type { Page } from './page.ts';

/**
 * The field in which one says what is to be corrected, and what answers to it. Enter takes the first. What
 * is added most has a button: a source its form, a result the search for its section.
 */
export function searchView(page: Page): HTMLElement {
  const field = element('input', { type: 'search', autocomplete: 'off' });
  const list = element('ul', { class: 'choices' });
  const status = element('p', { role: 'status' });
  let first: Choice | undefined;
  const took = async (id: string) => {
    list.replaceChildren();
    field.value = status.textContent = '';
    await page.add(id);
  };
  field.addEventListener('input', () => {
    const typed = field.value;
    void page.ask('choose', { typed }).then((found) => {
      if (typed !== field.value) return;
      [first] = found;
      const isCut = found.length > shownChoices;
      status.textContent =
        typed.trim() && !first ? editorWords.nothing : isCut ? editorWords.more : '';
      const items = found.slice(0, shownChoices).map(({ id, title, words }) => {
        const choice = button(`${title}: ${words}`, () => took(id));
        return element('li', {}, choice);
      });
      list.replaceChildren(...items);
    });
  });
  const { newResult } = choiceWords;
  const addSource = button(editorWords.addSource, () => took('fields nguon#'));
  const add = element('p', { class: 'buttons' }, addSource);
  const find = button(newResult, () => {
    replaceSelected(field, `${newResult} `, 0, field.value.length);
    field.focus();
  });
  // A new plan has none yet. The question starts the worker, too: later there may be no network to get it by.
  void page.ask('choose', { typed: newResult }).then(
    ([found]) => found?.title === newResult && add.append(find),
    () => undefined,
  );
  const form = element('form', {}, element('label', {}, editorWords.choose, field));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (first) void took(first.id);
  });
  return element('div', {}, form, add, status, list);
}
