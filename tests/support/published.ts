import { rmSync } from 'node:fs';
import { copyContent, edit, run } from './content-copy.ts';
import { addressOf } from './dist.ts';

/** A build as an operator would publish it. */
export interface PublishedBuild {
  directory: string;
  /** `https://ke-hoach.example.vn/thu/` */
  url: string;
  publisher: string;
  /** The address of a page file. */
  addressOf(file: string): string;
  remove(): void;
}

/** Builds the real content with an official address under a path, and a publisher. */
export async function publishedBuild(name: string): Promise<PublishedBuild> {
  const url = 'https://ke-hoach.example.vn/thu/';
  const publisher = 'Cơ quan Thử & Nghiệm';
  const content = copyContent();
  edit(content, 'site.yaml', 'url: ""', `url: "${url}"`);
  edit(content, 'site.yaml', 'publisher: ""', `publisher: "${publisher}"`);
  const directory = `.build/${name}`;
  const { code, stderr } = await run('build', content, { DIST_DIR: directory });
  rmSync(content, { recursive: true, force: true });
  if (code) throw new Error(stderr);
  return {
    directory,
    url,
    publisher,
    addressOf: (file) => url + addressOf(file).slice(1),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
