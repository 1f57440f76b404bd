import { resultKinds } from '../../words/answer-words.ts';
import { element, setChildren, setAttributes } from '../../words/nodes.ts';
import type { Named } from '../answer.ts';
import { handOver, plainly } from './asked.ts';
import { askerOf } from './asker.ts';
import { searchFilesOf } from './search-files.ts';

/**
 * Makes a search box a combobox with a list of places to go to: the ARIA authoring
 * guide's editable combobox with list autocomplete. Arrows move, Enter follows or
 * searches, Esc closes. Meanwhile the answer is made ready for the page that Enter opens.
 */
export function attachSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const id = `${input.id}-goi-y`;
  const list = element('div', { role: 'listbox', id, class: 'suggestions', 'aria-label': 'Gợi ý' });
  const count = element('span', { class: 'sr-only', role: 'status' });
  form.append(list, count);
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id });

  const files = searchFilesOf(form);
  const asker = askerOf(files);
  let active = -1;

  const options = () => [...list.children] as HTMLAnchorElement[];
  const expand = (open: boolean) => {
    list.hidden = !open;
    active = -1;
    input.setAttribute('aria-expanded', String(open));
    input.removeAttribute('aria-activedescendant');
  };
  const close = () => expand(false);
  const move = (to: number) => {
    const all = options();
    active = (to + all.length) % all.length;
    all.forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    input.setAttribute('aria-activedescendant', all[active]!.id);
  };
  const offer = (found: Named[]) => {
    setChildren(list, ...found.map((each, at) => option(each, `${id}-${at}`)));
    count.textContent = found.length ? `${found.length} gợi ý` : '';
    expand(found.length > 0);
  };
  // The box works without its suggestions: a missing file is no trouble to the reader here.
  const refresh = async () => {
    const query = input.value;
    try {
      const found = await asker.suggest(query);
      if (query !== input.value || document.activeElement !== input) return;
      offer(found);
      const part = form.querySelector<HTMLInputElement>('[name=phan]')?.value ?? '';
      const asked = { query, ...plainly, part };
      if (query) handOver(asked, files.tag, await asker.answer(asked));
    } catch {
      close();
    }
  };

  close();
  input.addEventListener('input', () => void refresh());
  input.addEventListener('keydown', (event) => {
    const open = !list.hidden;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!options().length) return;
      if (!open) expand(true);
      event.preventDefault();
      move(event.key === 'ArrowDown' ? active + 1 : Math.max(active, 0) - 1);
    } else if (event.key === 'Enter' && open && active >= 0) {
      event.preventDefault();
      options()[active]!.click();
    }
  });
  form.addEventListener('submit', close);
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  if (input.value) void refresh();
}

function option({ href, title, kind }: Named, id: string): HTMLAnchorElement {
  return element(
    'a',
    { role: 'option', id, href, tabindex: '-1', 'aria-selected': 'false' },
    element('span', {}, title),
    ' ',
    element('small', {}, resultKinds[kind]),
  );
}
