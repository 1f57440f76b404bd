import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { real } from '../support/content.ts';
import { pagesToRead, readPages } from '../support/dist.ts';
import { memory } from '../support/memory.ts';

const brotli = (data: string | Buffer, quality = 11) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
/** By how many bytes something is larger than it may be: packed well only where less does not show it. */
const over = (data: string | Buffer, limit: number) =>
  Buffer.byteLength(data) <= limit || brotli(data, 5) <= limit
    ? 0
    : Math.max(0, brotli(data) - limit);
const pages = readPages();
const sections = [...pages].filter(([file]) =>
  /^(muc-tieu|nhiem-vu|dot-pha|giai-phap|to-chuc)/.test(file),
);
// An edition is a page for ever, with a style sheet beside it and nothing of the site's.
const ofSite = [...pages].filter(([file]) => !file.startsWith('phien-ban/'));

const toRead = [...pagesToRead()];
/** Of the pages under one folder the longest, since they are alike; all sections. */
const ofEachKind = [...Map.groupBy(toRead, ([file]) => file.replace(/\/.*/, '')).values()]
  .map((alike) => alike.toSorted(([, a], [, b]) => b.length - a.length)[0]!)
  .concat(sections);
const firstTrip = 14 * 1024;
/** A script and those it does not start without, but the one that every page has. */
const withImported = (file: string): string[] => {
  const code = readFileSync(`dist/_astro/${file}`, 'utf8');
  const files = [...code.matchAll(/from"\.\/((?!Base\.)[^"]+)"/g)].map(([, each]) => each!);
  return [file, ...files.flatMap(withImported)];
};
const scriptWeight = (file: string) => brotli(readFileSync(`dist/_astro/${file}`));
/** What some of them weigh. */
const weight = (files: string[]) =>
  [...new Set(files.flatMap(withImported))]
    .map((file) => memory.ofText(scriptWeight, file, ''))
    .reduce((a, b) => a + b);
/** Each clause as frozen, a page of its own since editions know units. */
const frozen = [...pages.keys()].flatMap(
  (file) => /^(phien-ban\/[\d-]+\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
);

/** A page up to where so many letters of its main part have been read. */
function upToLetter(html: string, letters: number): string {
  let left = letters;
  const from = html.indexOf('<main');
  for (const { 0: words, index } of html.slice(from).matchAll(/(?<=>)[^<]+/g)) {
    left -= words.trim().length;
    if (left <= 0) return html.slice(0, from + index + words.length);
  }
  return html;
}

/** What stands around the text of a page: its styles, addresses of scripts, what its head says, bars. */
const aroundText = (html: string) =>
  html
    .replace(/<main[^]*<\/main>/, '')
    // The text again, for machines.
    .replace(/<script type="application\/ld\+json">[^]*?<\/script>/, '')
    .replace(/(<\/?(?!style|script)[a-z][^>]*>)[^<]+/g, '$1');

/** Where the element ends that has the first match; the end of the page where there is none. */
function endOf(html: string, pattern: RegExp): number {
  const start = pattern.exec(html)?.index ?? html.length;
  const end = html.slice(start).search(/<\/(?:li|tr|p|blockquote)>/);
  return end < 0 ? html.length : start + end;
}

describe('the first view', () => {
  it.each(sections)(
    '%s is 18 KB brotli, with its style and all up to its first result in one round trip: 14 KB',
    (_file, html) => {
      expect(over(html, 18 * 1024)).toBe(0);
      expect(over(html.slice(0, endOf(html, / id="?ket-qua\.\w/)), firstTrip)).toBe(0);
    },
  );

  it('the page of results is 24 KB brotli, with a row for each section in the first 14 KB', () => {
    const html = pages.get('ket-qua/index.html')!;
    expect(over(html, 24 * 1024)).toBe(0);
    const rows = html.slice(0, html.indexOf('</section>', html.lastIndexOf('class="board"')));
    expect(rows.match(/<summary>/g)!.length).toBeGreaterThanOrEqual(16);
    expect(over(rows, firstTrip)).toBe(0);
  });

  it.each(['boi-canh', 'tom-tat', ...frozen])('/%s/ arrives whole in one round trip', (path) => {
    expect(over(pages.get(`${path}/index.html`)!, firstTrip)).toBe(0);
  });

  it.each(toRead)('%s is 24 KB brotli, its first screen in the first 14 KB', (file, html) => {
    // Whoever asks for the whole text is given it in one page.
    if (file !== 'toan-van/index.html') expect(over(html, 24 * 1024)).toBe(0);
    expect(over(upToLetter(html, 1000), firstTrip)).toBe(0);
  });

  it.each(ofEachKind)('%s carries at most 7 KB brotli besides its text', (_file, html) => {
    expect(over(aroundText(html), 7 * 1024)).toBe(0);
  });

  it('the list of changes is 20 KB brotli; how each page changed stands on a page of its own', () => {
    const html = pages.get('lich-su/index.html')!;
    expect(over(html, 20 * 1024)).toBe(0);
    const reworded = [...pages].filter(
      ([file, own]) => /^lich-su\/./.test(file) && /<ins/.test(own),
    );
    expect(reworded.length).toBeGreaterThan(20);
    for (const doc of real.plan.docs.values()) {
      expect(html).toContain(`<li id="${doc.code}"`);
      const own = pages.get(`lich-su/${doc.code}/index.html`)!;
      for (const { date } of doc.changes) expect(own).toContain(`datetime="${date}"`);
    }
  });

  it.each(ofEachKind)('%s has the layers of its style in their order', (_file, html) => {
    const layers = [...html.matchAll(/@layer ([\w,]+)/g)].flatMap(([, names]) => names!.split(','));
    const order = ['theme', 'base', 'components', 'utilities'];
    const first = [...new Set(layers)].filter((layer) => order.includes(layer));
    expect(first).toEqual(order.filter((layer) => first.includes(layer)));
    expect(first).toContain('components');
  });

  it.each(ofSite)('%s waits for no style sheet and no script', (_file, html) => {
    // But one that only paper waits for.
    expect(html).not.toMatch(/<link(?![^>]+media="print")[^>]+rel="?stylesheet/);
    expect(html).not.toMatch(/<script(?![^>]*type="?(?:module|application))/);
  });

  it.each(ofEachKind)(
    '%s has one script, which waits and needs no other, of at most 6 KB brotli',
    (_file, html) => {
      const scripts = [...html.matchAll(/<script(?![^>]*application)([^>]*)>(.*?)<\/script>/gs)];
      expect(scripts).toHaveLength(1);
      const [, file] = /^ type="module" src="\/_astro\/([^"]+)"$/.exec(scripts[0]![1]!)!;
      expect(weight([file!])).toBe(memory.ofText(scriptWeight, file!, ''));
      expect(weight([file!])).toBeLessThanOrEqual(6 * 1024);
    },
  );

  it('the home page is 14 KB brotli, in one response with all but its font', () => {
    const html = pages.get('index.html')!;
    expect(over(html, firstTrip)).toBe(0);
    expect(html).not.toMatch(/<img|<link[^>]+rel="?(?:preload|modulepreload)/);
  });

  it('loads one font of at most 25,600 bytes, which comes in time or not at all', () => {
    const fonts = readdirSync('dist/_astro/fonts');
    expect(fonts).toHaveLength(1);
    expect(readFileSync(`dist/_astro/fonts/${fonts[0]}`).length).toBeLessThanOrEqual(25_600);
    expect(pages.get('index.html')).toMatch(/font-display: ?optional/);
  });
});

describe('the search', () => {
  // The editor page has its own, which nothing else loads.
  const scripts = readdirSync('dist/_astro').filter((file) =>
    /^(?!checker-|page\.).*\.js$/.test(file),
  );

  const answers = readFileSync('dist/tim-kiem/tra-loi.txt');

  it('has its answers in at most 60 KB brotli, how else people ask and speak in at most 58 KB', () => {
    expect(over(answers, 60_000)).toBe(0);
    expect(over(readFileSync('dist/tim-kiem/cach-hoi.txt'), 58_000)).toBe(0);
  });

  it.each(scripts)('its script %s is at most 12 KB brotli', (file) => {
    expect(over(readFileSync(`dist/_astro/${file}`), 12_000)).toBe(0);
  });

  it('has at most 14 KB of own script with its library, and fetches at most 70 KB until the answers stand', () => {
    const named = scripts.filter((file) => /^(?:client|worker)[.-]/.test(file));
    expect(named).toHaveLength(2);
    const own = weight(named);
    expect(own).toBeLessThanOrEqual(14_000);
    expect(own + brotli(answers)).toBeLessThanOrEqual(70_000);
  });

  it.each(['toan-van', 'doi-chieu', 'lich-su', 'muc-luc', 'tim-kiem'])(
    '/%s/ is not indexed',
    (page) => {
      expect(pages.get(`${page}/index.html`)).not.toContain('data-pagefind-body');
    },
  );
});

describe('the editor page', () => {
  const own = readdirSync('dist/_astro').filter((file) => /^(?:checker-|page\.)/.test(file));

  it('has at most 200 KB brotli of script, and its content in 120 KB apart', () => {
    expect(own).toHaveLength(2);
    expect(weight(own)).toBeLessThanOrEqual(200_000);
    expect(over(readFileSync('dist/quan-tri/noi-dung.txt'), 120_000)).toBe(0);
  });

  it.each([...ofSite])('loads nothing of it on %s', (file, html) => {
    if (file !== 'quan-tri/index.html')
      for (const each of [...own, 'data-editor']) expect(html).not.toContain(each);
  });

  it('is not kept on a device that reads without a network', () => {
    const listed = readFileSync('dist/sw.js', 'utf8').matchAll(/\[["`]([^"`]*)["`],/g);
    const kept = Array.from(listed, ([, path]) => path!);
    expect(kept).toEqual(
      expect.arrayContaining([
        '',
        ...['', 'tra-loi.txt', 'cach-hoi.txt'].map((file) => `tim-kiem/${file}`),
      ]),
    );
    const ofEditor = [...own.map((file) => `_astro/${file}`), 'quan-tri/'];
    expect(kept.filter((path) => ofEditor.some((each) => path.startsWith(each)))).toEqual([]);
  });
});

describe('the outside', () => {
  it.each([...pages])('%s asks nothing of another host', (_file, html) => {
    expect(html).not.toMatch(/(?:src|action|poster|data)="?(?:https?:)?\/\//);
    expect(html).not.toMatch(/<link(?![^>]*rel="?canonical)[^>]*href="?(?:https?:)?\/\//);
    expect(html).not.toMatch(/url\((?:"|')?https?:/);
  });

  it.each(ofSite)('%s carries the content policy', (_file, html) => {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)![1]!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
  });
});
