import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Kinds of file that nobody checks, and that a site would serve as they are: name → what it holds. */
const kinds: Record<string, string | Uint8Array> = {
  'trang.html': '<!doctype html><title>Giả</title><p>Chữ giả.</p>',
  'index.html': '<!doctype html><title>Giả</title><p>Thay cho trang thật.</p>',
  'ma.js': 'alert(1)',
  'sw.js': 'self.addEventListener("fetch", () => {})',
  'anh.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  'may.wasm': Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0),
  'hinh.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  'van-ban.pdf': '%PDF-1.7\n',
  '.htaccess': 'Redirect / https://vi-du.vn/\n',
  '.an': 'Chữ.',
  'con/chau/thu.txt': 'Chữ.',
  'kieu.css': 'body { display: none }',
  'du-lieu.json': '{}',
  _redirects: '/* https://vi-du.vn/ 302\n',
};
/** A link to a file, and one to a whole folder. */
const links: Record<string, string> = { 'loi-tat.txt': '/etc/hostname', 'thu-muc': '/etc' };

export const laidNames = [...Object.keys(kinds), ...Object.keys(links)];

/** Lays one of them into a folder; its path from `root`. */
export function layFile(root: string, place: string, name: string): string {
  const path = join(root, place, name);
  mkdirSync(dirname(path), { recursive: true });
  if (name in links) symlinkSync(links[name]!, path);
  else writeFileSync(path, kinds[name]!);
  return join(place, name);
}

/** A copy of the real `public`, to lay something into. */
export function copyPublic(parent: string): string {
  const directory = join(parent, 'public');
  cpSync('public', directory, { recursive: true });
  return directory;
}
