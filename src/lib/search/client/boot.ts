import { fileAddresses, searchFilesOf, type SearchFiles } from './search-files.ts';
import { preload } from './preload.ts';

/**
 * Wakes a search box at the reader's first touch and not before: asks for all files of the
 * search, so that none needs a further round trip when its turn comes.
 */
export function wakeOnTouch(): void {
  const forms = document.querySelectorAll<HTMLFormElement>('form[role=search]');
  for (const form of forms) {
    const wake = () => void (isResultsForm(form) ? wakeResults(form) : wakeSuggestions(form));
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

/** Results come from Pagefind, whose files are the longer way: all at once, its own first. */
async function wakeResults(form: HTMLFormElement): Promise<void> {
  const files = searchFilesOf(form);
  preloadSmallFiles(files, 'low');
  preloadPagefind(files);
  const { startResultsPage } = await import('./index.ts');
  startResultsPage();
}

/** Suggestions do without Pagefind: its files, for the page that Enter opens, let them pass. */
async function wakeSuggestions(form: HTMLFormElement): Promise<void> {
  const files = searchFilesOf(form);
  preloadSmallFiles(files, 'auto');
  const { attachSuggestions } = await import('./index.ts');
  attachSuggestions(form);
  preloadPagefind(files);
}

function preloadSmallFiles(files: SearchFiles, vocabularyPriority: 'auto' | 'low'): void {
  const { list, vocabulary, chunks } = fileAddresses(files);
  preload('fetch', list);
  preload('fetch', vocabulary, vocabularyPriority);
  preload('fetch', chunks);
}

function preloadPagefind(files: SearchFiles): void {
  preload('script', `${files.base}pagefind/pagefind.js`);
  preload('fetch', fileAddresses(files).entry);
  // The largest, and the last to be needed.
  preload('fetch', `${files.base}pagefind/wasm.unknown.pagefind`, 'low');
}

function isResultsForm(form: HTMLFormElement): boolean {
  return 'searchForm' in form.dataset;
}
