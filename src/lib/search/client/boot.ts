import { fileAddresses, placeOf } from './place.ts';

/**
 * Wakes a search box at the reader's first touch and not before: asks for everything at
 * once, so that the list, and later Pagefind, need no further round trip.
 */
export function wakeOnTouch(): void {
  const forms = document.querySelectorAll<HTMLFormElement>('form[role=search]');
  for (const form of forms) {
    const wake = () => {
      const place = placeOf(form);
      const { list, vocabulary, entry } = fileAddresses(place);
      preload('fetch', list);
      // With results to come, Pagefind's files are the longer way.
      preload('fetch', vocabulary, isResultsForm(form) ? 'low' : 'auto');
      preload('script', `${place.base}pagefind/pagefind.js`);
      preload('fetch', entry);
      // The largest, and the last to be needed.
      preload('fetch', `${place.base}pagefind/wasm.unknown.pagefind`, 'low');
      void import('./index.ts').then(({ startResultsPage, attachSuggestions }) =>
        isResultsForm(form) ? startResultsPage() : attachSuggestions(form),
      );
    };
    // A shared address with a query answers without a touch.
    if (isResultsForm(form) && new URLSearchParams(location.search).get('q')) wake();
    else form.addEventListener('focusin', wake, { once: true });
  }
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as HTMLElement).closest('input, textarea, select');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    forms[0]?.querySelector('input')?.focus();
  });
}

function preload(as: 'fetch' | 'script', href: string, priority = 'auto'): void {
  const link = document.createElement('link');
  link.rel = as === 'script' ? 'modulepreload' : 'preload';
  if (as === 'fetch') link.as = 'fetch';
  link.fetchPriority = priority as HTMLLinkElement['fetchPriority'];
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}

function isResultsForm(form: HTMLFormElement): boolean {
  return 'searchForm' in form.dataset;
}
