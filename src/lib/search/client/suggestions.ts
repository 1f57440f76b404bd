import { resultKinds } from '../../words/answer-words.ts';
import { element, setChildren, setAttributes } from '../../words/nodes.ts';
import type { Named } from '../answer.ts';
import { handOver } from './asked.ts';
import { askerOf } from './asker.ts';
import { searchFilesOf } from './search-files.ts';

/** So long Enter waits for an answer that is on its way; in milliseconds. */
const patience = 1500;

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
  const ask = askerOf(files);
  const options = list.children as HTMLCollectionOf<HTMLAnchorElement>;
  let active = -1;
  const select = (chosen: number) => {
    active = chosen;
    [...options].forEach((each, at) => each.setAttribute('aria-selected', String(at === active)));
    input.setAttribute('aria-activedescendant', options[active]?.id ?? '');
  };
  const expand = (open: boolean) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    select(-1);
  };
  const close = () => expand(false);
  // The box works without its suggestions: a missing file is no trouble to the reader here.
  const refresh = async () => {
    const query = input.value;
    const asked = { query, part: form.querySelector<HTMLInputElement>('[name=phan]')?.value };
    try {
      const answer = await ask(asked);
      // What few letters ask may be answered later than all of them: when how else people ask has come.
      if (query !== input.value) return;
      if (query) handOver(asked, files.tag, answer);
      if (document.activeElement !== input) return;
      const { suggestions } = answer;
      setChildren(list, ...suggestions.map((each, at) => option(each, `${id}-${at}`)));
      count.textContent = suggestions.length ? `${suggestions.length} gợi ý` : '';
      expand(suggestions.length > 0);
    } catch {
      close();
    }
  };

  close();
  let answering = Promise.resolve();
  input.addEventListener('input', () => (answering = refresh()));
  input.addEventListener('keydown', (event) => {
    const [{ length }, isDown] = [options, event.key === 'ArrowDown'];
    if (event.key === 'Escape' && !list.hidden) close();
    else if ((isDown || event.key === 'ArrowUp') && length) {
      if (list.hidden) expand(true);
      select((isDown ? active + 1 : Math.max(active, 0) - 1 + length) % length);
    } else if (event.key === 'Enter' && active >= 0) options[active]!.click();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    close();
    // To leave now would throw away what is on its way, and the results page had to ask for it anew.
    event.preventDefault();
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([answering, late]).then(() => form.submit());
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  if (input.value) answering = refresh();
}

function option({ href, title, kind }: Named, id: string): HTMLAnchorElement {
  const attributes = { role: 'option', id, href, tabindex: '-1', 'aria-selected': 'false' };
  const what = element('small', {}, resultKinds[kind]);
  return element('a', attributes, element('span', {}, title), ' ', what);
}
