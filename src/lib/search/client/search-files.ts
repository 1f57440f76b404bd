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

/** The addresses of the small files: the list, the vocabulary, the index's parts, Pagefind's entry. */
export function fileAddresses({ base, tag }: SearchFiles) {
  return {
    list: `${base}tim-kiem/danh-muc.json?v=${tag}`,
    vocabulary: `${base}tim-kiem/tu-vung.json?v=${tag}`,
    chunks: `${base}tim-kiem/chi-muc.json?v=${tag}`,
    entry: `${base}pagefind/pagefind-entry.json?ts=${tag}`,
  };
}
