import { addressOfFile, searchFilesOf } from './search-files.ts';
import workerUrl from './worker.ts?worker&url';

/**
 * Wakes a search box at the reader's first touch and not before: asks for all that answers, so that
 * nothing needs a further round trip when its turn comes.
 */
export function wakeOnTouch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) {
    const isOfResults = 'searchForm' in form.dataset;
    const wake = async () => {
      const href = addressOfFile('tra-loi', searchFilesOf(form));
      preload({ rel: 'preload', as: 'fetch', href });
      preload({ rel: 'modulepreload', href: workerUrl });
      const { startResultsPage, attachSuggestions } = await import('./index.ts');
      if (isOfResults) startResultsPage();
      else attachSuggestions(form);
    };
    // A shared address with a query answers without a touch.
    if (isOfResults && new URLSearchParams(location.search).get('q')) void wake();
    else form.addEventListener('focusin', wake, { once: true });
  }
}

function preload(what: Partial<HTMLLinkElement>): void {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { crossOrigin: 'anonymous', ...what }));
}
