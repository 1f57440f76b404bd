import { answerView } from './answer-view.ts';
import { addressOf, askedAt, type Asked } from './asked.ts';
import { preloadWhileTyping } from './index-parts.ts';
import { searchFilesOf } from './search-files.ts';
import { restoreScroll } from './restore-scroll.ts';
import { searchRun } from './search-run.ts';
import { siteLoader } from './site.ts';

/** Typing pauses this long before the full text is asked. */
const pause = 120;

/** Runs `/tim-kiem/`: what is asked stands in the fields and in the address, its answer below. */
export function startResultsPage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-form]')!;
  const filters = document.querySelector<HTMLElement>('[data-search-filters]')!;
  const query = form.querySelector<HTMLInputElement>('input')!;
  const [part, words] = filters.querySelectorAll('select') as Iterable<HTMLSelectElement>;
  const fields = { query, part: part!, words: words! };
  const files = searchFilesOf(form);
  const view = answerView();
  const loadSite = siteLoader(files);
  const run = searchRun(files, loadSite, view);

  const asked = (): Asked => {
    const { query, exact } = askedAt(location.search);
    return {
      query: fields.query.value,
      part: fields.part.value,
      words: fields.words.value,
      // Another query is another wish.
      exact: exact && query === fields.query.value,
    };
  };
  const ask = (remember: 'pushState' | 'replaceState') => {
    const address = addressOf(asked());
    if (address !== location.search) history[remember](null, '', address);
    void run.ask(asked());
  };
  const fromAddress = () => {
    const there = askedAt(location.search);
    for (const name of ['query', 'part', 'words'] as const) fields[name].value = there[name];
    return run.ask(there);
  };
  let timer: ReturnType<typeof setTimeout>;
  const typing = () => {
    if (query.value.endsWith(' ')) preloadWhileTyping(query.value, loadSite);
    clearTimeout(timer);
    timer = setTimeout(() => ask('replaceState'), pause);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('pushState');
  });
  query.addEventListener('input', typing);
  filters.addEventListener('change', () => ask('pushState'));
  view.moreButton.addEventListener('click', async () => {
    const before = view.list.children.length;
    if (await run.more()) view.list.children[before]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', fromAddress);
  // What was typed while the script was on its way must not be lost.
  if (query.value && !location.search) {
    preloadWhileTyping(query.value, loadSite);
    typing();
  } else void fromAddress().then(() => restoreScroll(view.list, run.more));
}
