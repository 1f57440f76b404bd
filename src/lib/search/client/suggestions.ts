import { resultKinds } from '../../words/vi.ts';
import { longestQuery } from '../expand/expand.ts';
import { fromKeystrokes } from '../expand/keystrokes.ts';
import { wordsOf } from '../../words/without-marks.ts';
import { suggest, type Suggestion } from '../suggest.ts';
import { element, setAttributes } from '../../words/nodes.ts';
import { searchFilesOf } from './search-files.ts';
import { siteLoader, type SearchSite } from './site.ts';

/**
 * Makes a search box a combobox with a list of places to go to: the ARIA authoring
 * guide's editable combobox with list autocomplete. Arrows move, Enter follows or
 * searches, Esc closes.
 */
export function attachSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const id = `${input.id}-goi-y`;
  const list = element('div', { role: 'listbox', id, class: 'suggestions', 'aria-label': 'Gợi ý' });
  const count = element('span', { class: 'sr-only', role: 'status' });
  form.append(list, count);
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id });

  let site: SearchSite | undefined;
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
  const refresh = () => {
    if (!site) return;
    const found = suggest(understood(input.value, site), site.entries);
    list.replaceChildren(...found.map((each, at) => option(each, `${id}-${at}`)));
    count.textContent = found.length ? `${found.length} gợi ý` : '';
    expand(found.length > 0);
  };

  close();
  input.addEventListener('input', refresh);
  input.addEventListener('keydown', (event) => {
    const open = !list.hidden;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) refresh();
      if (list.hidden) return;
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
  // The box works without its suggestions: a missing list is no trouble to the reader.
  siteLoader(searchFilesOf(form))().then(
    (loaded) => {
      site = loaded;
      if (document.activeElement === input) refresh();
    },
    () => undefined,
  );
}

function option({ href, title, kind }: Suggestion, id: string): HTMLAnchorElement {
  return element(
    'a',
    { role: 'option', id, href, tabindex: '-1', 'aria-selected': 'false' },
    element('span', {}, title),
    ' ',
    element('small', {}, resultKinds[kind]),
  );
}

function understood(query: string, { words }: SearchSite): string {
  return wordsOf(query.slice(0, longestQuery))
    .map((word) => fromKeystrokes(word, words.vocabulary) ?? word)
    .join(' ');
}
