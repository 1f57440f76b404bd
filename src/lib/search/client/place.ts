/** Where the search files stand; written on every search form. */
export interface SearchPlace {
  base: string;
  /** Changes with the content: keeps cached files true. */
  tag: string;
}

/** Reads where the search files stand from a search form. */
export function placeOf(form: HTMLElement): SearchPlace {
  return { base: form.dataset.base ?? '/', tag: form.dataset.tag ?? '' };
}

/** The addresses of the small files. */
export function fileAddresses({ base, tag }: SearchPlace): { list: string; vocabulary: string } {
  return {
    list: `${base}tim-kiem/danh-muc.json?v=${tag}`,
    vocabulary: `${base}tim-kiem/tu-vung.json?v=${tag}`,
  };
}
