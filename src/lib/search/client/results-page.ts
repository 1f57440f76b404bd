import { resultKinds } from '../../ui/vi.ts';
import { chunksOf } from '../chunks.ts';
import { wordsOf } from '../fold.ts';
import { find, findNames, firstWords, type Found } from './engine.ts';
import type { FoundPage } from './found-page.ts';
import { correctionNotice, emptyHelp, troubleHelp } from './notices.ts';
import { startPagefind, type Pagefind } from './pagefind.ts';
import { passes, resultItem, type Filters } from './result-view.ts';
import { placeOf } from './place.ts';
import { preload } from './preload.ts';
import { restorePlace } from './restore-place.ts';
import { loadSite, type SearchSite } from './site.ts';

type Status = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** Typing pauses this long before the full text is asked. */
const pause = 120;

/** Runs `/tim-kiem/`: query and filters live in the address, which Back and a shared link restore. */
export function startResultsPage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-form]')!;
  const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const status = document.querySelector<HTMLElement>('[data-search-status]')!;
  const list = document.querySelector<HTMLElement>('[data-search-results]')!;
  const notice = document.querySelector<HTMLElement>('[data-search-notice]')!;
  const moreButton = document.querySelector<HTMLButtonElement>('[data-search-more]')!;
  const filterSet = document.querySelector<HTMLElement>('[data-search-filters]')!;
  const chosen = (name: string) =>
    filterSet.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
  const place = placeOf(form);
  // Starts with the touch of the box, before there is a query.
  let pagefind: Promise<Pagefind> | undefined = startPagefind(place.base, place.tag);
  const asked = new Set<string>();
  let latest = 0;
  let shown: Found | undefined;

  const say = (state: Status, words: string) => {
    status.textContent = words;
    status.dataset.searchStatus = state;
  };
  const options = () => ({ exact: new URLSearchParams(location.search).has('dung') });
  const filters = (): Filters => ({ part: chosen('phan').value, words: chosen('loi').value });

  async function run(): Promise<void> {
    latest += 1;
    const mine = latest;
    const query = input.value;
    notice.replaceChildren();
    shown = undefined;
    moreButton.hidden = true;
    if (!query.trim()) {
      list.replaceChildren();
      say('idle', '');
      return;
    }
    say('loading', 'Đang tìm…');
    try {
      pagefind ??= startPagefind(place.base, place.tag);
      const [site, engine] = await Promise.all([earlyNames(query, mine), pagefind]);
      if (mine !== latest) return;
      const found = await find(query, site, engine, options(), (early) => {
        if (mine === latest) draw(early);
      });
      if (mine === latest) await show(found, query, site);
    } catch {
      pagefind = undefined;
      if (mine === latest) showTrouble();
    }
  }

  /** While Pagefind is on its way, what the list alone can answer. */
  async function earlyNames(query: string, mine: number): Promise<SearchSite> {
    const site = await loadSite(place);
    preloadChunks(firstWords(query, site, options()), site);
    if (mine === latest) draw(findNames(query, site, options()));
    return site;
  }

  /** Asks for the parts of the index that hold some words, while Pagefind is on its way. */
  function preloadChunks(words: string[], site: SearchSite): void {
    for (const file of chunksOf(words, site.chunks)) {
      if (!asked.has(file)) preload('fetch', `${place.base}pagefind/index/${file}.pf_index`);
      asked.add(file);
    }
  }

  /**
   * While a query is being typed: its whole words, but for those that may be meant with đ,
   * which the words after them must settle first.
   */
  function prepare(): void {
    const whole = input.value.slice(0, input.value.lastIndexOf(' ') + 1);
    const certain = wordsOf(whole).filter((word) => !word.startsWith('d'));
    loadSite(place).then(
      (site) => preloadChunks(certain, site),
      () => undefined, // The search itself will say so.
    );
  }

  async function show(found: Found, query: string, site: SearchSite): Promise<void> {
    shown = found;
    const { part, words } = filters();
    // A filter must see everything there is.
    while ((part || words) && shown.more) shown = await shown.more();
    const drawn = draw(shown.results);
    moreButton.hidden = !shown.more;
    const { corrected } = shown.expansion;
    if (corrected) notice.append(correctionNotice(corrected, query));
    if (drawn) say('done', countWords(drawn, shown));
    else {
      say('empty', `Không thấy trang nào cho “${query}”.`);
      notice.append(...emptyHelp(query, found.expansion, site));
    }
  }

  function draw(results: FoundPage[]): number {
    const chosen = filters();
    const passing = results.filter((page) => passes(page, chosen));
    list.replaceChildren(
      ...passing.map((page) => resultItem(page, resultKinds[page.kind], chosen)),
    );
    return passing.length;
  }

  function showTrouble(): void {
    say('error', 'Phần tìm kiếm chưa tải được. Kiểm tra kết nối mạng rồi thử lại.');
    notice.replaceChildren(...troubleHelp(place.base, () => void run()));
  }

  const address = () => {
    const { part, words } = filters();
    const parameters = new URLSearchParams({ q: input.value });
    if (part) parameters.set('phan', part);
    if (words) parameters.set('loi', words);
    return `?${parameters}`;
  };
  const remember = (how: 'pushState' | 'replaceState') => {
    if (address() !== location.search) history[how](null, '', address());
  };
  const fromAddress = (): Promise<void> => {
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    for (const name of ['phan', 'loi']) chosen(name).value = parameters.get(name) ?? '';
    return run();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember('pushState');
    void run();
  });
  let timer = 0;
  const typing = () => {
    if (input.value.endsWith(' ')) prepare();
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember('replaceState');
      void run();
    }, pause) as unknown as number;
  };
  input.addEventListener('input', typing);
  filterSet.addEventListener('change', () => {
    remember('pushState');
    void run();
  });
  async function showMore(): Promise<void> {
    if (!shown?.more) return;
    shown = await shown.more();
    draw(shown.results);
    moreButton.hidden = !shown.more;
    say('done', countWords(list.children.length, shown));
  }
  moreButton.addEventListener('click', () => {
    const before = list.children.length;
    void showMore().then(() => list.children[before]?.querySelector('a')?.focus());
  });
  addEventListener('popstate', () => void fromAddress());
  // What was typed while the script was on its way must not be lost.
  if (input.value && !location.search) {
    prepare();
    typing();
  } else void fromAddress().then(() => restorePlace(list, () => !!shown?.more, showMore));
}

function countWords(drawn: number, { total, more }: Found): string {
  return more
    ? `Đang hiện ${drawn} kết quả đầu trong khoảng ${Math.max(total, drawn)}.`
    : `Có ${drawn} kết quả.`;
}
