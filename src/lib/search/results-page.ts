import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';
import { search } from './search.ts';

type Status = 'idle' | 'loading' | 'done' | 'empty' | 'error';

const mostClauses = 3;

/** Runs `/tim-kiem/`: reads the query from the address, searches, shows results, keeps the address true. */
export function startResultsPage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-form]')!;
  const input = form.querySelector<HTMLInputElement>('input')!;
  const status = document.querySelector<HTMLElement>('[data-search-status]')!;
  const list = document.querySelector<HTMLElement>('[data-search-results]')!;
  const base = form.dataset.base ?? '/';
  const names = JSON.parse(form.dataset.names ?? '{}') as Record<string, string>;
  let pagefind: Promise<Pagefind> | undefined;
  let latest = 0;

  const say = (state: Status, words: string) => {
    status.dataset.searchStatus = state;
    status.textContent = words;
  };

  async function run(query: string): Promise<void> {
    latest += 1;
    const mine = latest;
    if (!query.trim()) {
      list.replaceChildren();
      say('idle', '');
      return;
    }
    say('loading', 'Đang tìm…');
    try {
      pagefind ??= loadPagefind(base);
      const pages = await search(await pagefind, query, (url) => names[url] ?? '');
      if (mine !== latest) return;
      list.replaceChildren(...pages.map(resultItem));
      if (pages.length) say('done', `Có ${pages.length} trang cho “${query}”.`);
      else say('empty', `Không thấy trang nào cho “${query}”. Thử ít chữ hơn hoặc chữ gần nghĩa.`);
    } catch {
      pagefind = undefined;
      if (mine === latest)
        say(
          'error',
          'Phần tìm kiếm chưa tải được. Kiểm tra mạng rồi bấm Tìm lại, hoặc dùng các lối vào bên dưới.',
        );
    }
  }

  const queryInAddress = () => new URLSearchParams(location.search).get('q') ?? '';
  const fromAddress = () => {
    input.value = queryInAddress();
    void run(input.value);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value !== queryInAddress())
      history.pushState(null, '', `?${new URLSearchParams({ q: input.value })}`);
    void run(input.value);
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function resultItem({ url, meta, sub_results: clauses }: PagefindPage): HTMLElement {
  const item = document.createElement('li');
  item.dataset.searchResult = '';
  const heading = document.createElement('h2');
  heading.append(link(url, meta.title ?? url));
  const summary = document.createElement('p');
  summary.textContent = meta.summary ?? '';
  const found = document.createElement('ul');
  found.append(
    ...clauses
      // Without a fragment it is the head of the page: its summary says that better.
      .filter((clause) => clause.url.includes('#'))
      .slice(0, mostClauses)
      .map((clause) => {
        const entry = document.createElement('li');
        const excerpt = document.createElement('p');
        excerpt.append(...safeExcerpt(clause.excerpt));
        entry.append(link(clause.url, clause.title), excerpt);
        return entry;
      }),
  );
  item.append(heading, summary, found);
  return item;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

/** Pagefind's excerpt as nodes: text and `<mark>` only, whatever else it may hold. */
function safeExcerpt(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
