import { expect, it } from 'vitest';
import { isKept, keptFile, sizeInWords } from './kept-files.ts';

const page = Buffer.from('<!doctype html><main><h1>Kinh tế biển</h1></main>');
const leadsOn = Buffer.from(
  '<meta http-equiv="refresh" content="0; url=/giai-phap/kinh-te-bien/">',
);

it.each([
  ...['index.html', 'giai-phap/kinh-te-bien/index.html', '_astro/worker-a.js', 'favicon.svg'],
  ...['pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind', 'pagefind/index/vi_1.pf_index'],
  ...['tim-kiem/tra-loi.txt', 'trich-dan/trang/gp-2.json'],
])('keeps what is read, and what search and citing load: %s', (file) => {
  expect(isKept(file, page)).toBe(true);
});

it.each([
  ...['phien-ban/2026-11-28/gp-2.noi-dung/index.html', '404.html', 'chia-se/gp-2.png', 'sw.js'],
  ...['thong-ke/luot-xem.json', 'trich-dan/gp-2.noi-dung.ris', 'ket-qua.csv'],
  ...['pagefind/pagefind-ui.js', 'pagefind/pagefind-worker.js', 'nhung/gp-2/index.html'],
  ...['quan-tri/index.html', 'quan-tri/noi-dung.txt', '_astro/checker-a.js', '_astro/page.a.js'],
])('keeps no edition, download, figure of visits or editor: %s', (file) => {
  expect(isKept(file, page)).toBe(false);
});

it('keeps no page that only leads on', () => {
  expect(isKept('gp-2/index.html', leadsOn)).toBe(false);
});

it('names a page by its address', () => {
  expect([keptFile('index.html', page)[0], keptFile('gop-y/index.html', page)[0]]).toEqual([
    '',
    'gop-y/',
  ]);
});

it('tells a size as it is fetched', () => {
  expect(sizeInWords(1_250_000)).toBe('1,3 MB');
});
