import { button } from '../../cite/dialog/copy-button.ts';
import { editorWords } from '../../words/editor-words.ts';
import { element } from '../../words/nodes.ts';
import type { Choice } from './choices.ts';

/** The field in which one says what is to be corrected, and what answers to it. Enter takes the first. */
export function searchView(
  choose: (typed: string) => Promise<Choice[]>,
  take: (id: string) => Promise<void>,
): { node: HTMLElement; focus(): void } {
  const field = element('input', { type: 'search', autocomplete: 'off' });
  const list = element('ul', { class: 'choices' });
  const status = element('p', { role: 'status' });
  let first: Choice | undefined;
  const took = async (id: string) => {
    list.replaceChildren();
    field.value = '';
    await take(id);
  };
  field.addEventListener('input', () => {
    const typed = field.value;
    void choose(typed).then((found) => {
      if (typed !== field.value) return;
      [first] = found;
      status.textContent = typed.trim() && !first ? editorWords.nothing : '';
      list.replaceChildren(
        ...found.map(({ id, title, words }) =>
          element(
            'li',
            {},
            button(`${title}: ${words}`, () => took(id)),
          ),
        ),
      );
    });
  });
  const form = element('form', {}, element('label', {}, editorWords.choose, field));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (first) void took(first.id);
  });
  return { node: element('div', {}, form, status, list), focus: () => field.focus() };
}
