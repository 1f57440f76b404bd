/** Where the search files stand; written on every search form. */
export interface SearchFiles {
  base: string;
  /** Changes with the content: a file kept by a browser is asked anew when it does. */
  tag: string;
}

/** Reads where the search files stand from a search form. */
export function searchFilesOf(form: HTMLElement): SearchFiles {
  return { base: form.dataset.base ?? '/', tag: form.dataset.tag ?? '' };
}

/** The address of the answers file. */
export function answersAddress({ base, tag }: SearchFiles): string {
  return `${base}tim-kiem/tra-loi.json?v=${tag}`;
}

/** Asks for a file, once, so that whoever needs it later finds it here or on its way. */
export function preload(as: 'fetch' | 'script', href: string): void {
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = as === 'script' ? 'modulepreload' : 'preload';
  if (as === 'fetch') link.as = as;
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}
