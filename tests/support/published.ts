import { inject } from 'vitest';
import { builtOnce } from './built-once.ts';
import { copyContent, edit } from './content-copy.ts';
import { addressOf } from './dist.ts';

/** A build as an operator would publish it. */
export interface PublishedBuild {
  directory: string;
  /** `https://ke-hoach.example.vn/thu/` */
  url: string;
  publisher: string;
  /** `https://github.com/…`, without a slash at its end. */
  repository: string;
  contact: string;
  /** The address of a page file. */
  addressOf(file: string): string;
}

/** The real content with everything of `site.yaml` filled in, built under a path. */
export async function publishedBuild(): Promise<PublishedBuild> {
  const url = 'https://ke-hoach.example.vn/thu/';
  const publisher = 'Cơ quan Thử & Nghiệm';
  const repository = 'https://github.com/tinh-thu/ke-hoach';
  const contact = 'ban-bien-tap@tinh-thu.example.vn';
  const directory = await builtOnce('dang-that', () => {
    // In the checkout: what lies outside has no page to be edited on.
    const content = copyContent(inject('builds'));
    edit(content, 'site.yaml', 'url: ""', `url: "${url}"`);
    edit(content, 'site.yaml', 'publisher: ""', `publisher: "${publisher}"`);
    edit(content, 'site.yaml', 'repository: ""', `repository: "${repository}"`);
    edit(content, 'site.yaml', 'contact: ""', `contact: "${contact}"`);
    return content;
  });
  return {
    directory,
    url,
    publisher,
    repository,
    contact,
    addressOf: (file) => url + addressOf(file).slice(1),
  };
}
