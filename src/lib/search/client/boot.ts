import { addressOfFile, searchFilesOf } from './search-files.ts';
import workerUrl from './worker.ts?worker&url';

/**
 * Wakes a search box at the reader's first touch and not before: asks for all that answers, so that
 * nothing needs a further round trip when its turn comes.
 */
export function wakeOnTouch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) {
    const wake = () => void wakeForm(form);
    // A shared address with a query answers without a touch.
    if (isResultsForm(form) && new URLSearchParams(location.search).get('q')) wake();
    else form.addEventListener('focusin', wake, { once: true });
  }
}

async function wakeForm(form: HTMLFormElement): Promise<void> {
  preload({ rel: 'preload', as: 'fetch', href: addressOfFile('tra-loi', searchFilesOf(form)) });
  preload({ rel: 'modulepreload', href: workerUrl });
  const { startResultsPage, attachSuggestions } = await import('./index.ts');
  if (isResultsForm(form)) startResultsPage();
  else attachSuggestions(form);
}

function preload(what: Partial<HTMLLinkElement>): void {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { crossOrigin: 'anonymous', ...what }));
}

function isResultsForm(form: HTMLFormElement): boolean {
  return 'searchForm' in form.dataset;
}
