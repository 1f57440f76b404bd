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
      const { list, vocabulary } = fileAddresses(place);
      for (const url of [list, vocabulary, `${place.base}pagefind/wasm.unknown.pagefind`])
        preload('fetch', url);
      preload('script', `${place.base}pagefind/pagefind.js`);
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

function preload(as: 'fetch' | 'script', href: string): void {
  const link = document.createElement('link');
  link.rel = as === 'script' ? 'modulepreload' : 'preload';
  if (as === 'fetch') link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}

function isResultsForm(form: HTMLFormElement): boolean {
  return 'searchForm' in form.dataset;
}
