import { readFileSync } from 'node:fs';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { leadsOn, readPages } from '../support/dist.ts';
import { readerOf } from '../support/reader.ts';

const pages = readPages();
const short = [...pages].filter(([file, html]) => leadsOn(html) && !file.startsWith('phien-ban/'));
const codes = [...pages].flatMap(([file, html]) =>
  file.startsWith('toan-van')
    ? []
    : [...html.matchAll(/<section[^>]* data-code="((?:mt|nv|dp|gp|th)(?:-\d+)?\.[^"]*)"/g)].map(
        (match) => ({
          file,
          code: match[1]!,
        }),
      ),
);
const docCodes = new Set(codes.map(({ code }) => code.split('.')[0]));
const ledger = JSON.parse(readFileSync('content/so-dia-chi.json', 'utf8')) as {
  clauses: Record<string, unknown>;
};
const { follow } = readerOf('dist');

describe('every clause of a section or group', () => {
  it.each(codes)('$code has a short link to its place', ({ file, code }) => {
    const html = pages.get(`${code.replace('.', '/')}/index.html`)!;
    const full = `/${file.replace('index.html', '')}#${code.split('.')[1]}`;
    expect(html).toContain(`content="0; url=${full}"`);
    expect(html).toContain(`<a href="${full}">`);
  });

  it('belongs to a page with a short link', () => {
    expect(docCodes.size).toBe(30);
    for (const code of docCodes) expect(pages.has(`${code}/index.html`)).toBe(true);
  });
});

it('clauses that left keep theirs, which leads to what stands in their place', () => {
  const now = new Set(codes.map(({ code }) => code));
  const left = Object.keys(ledger.clauses).filter(
    (code) => /^(?:mt|nv|dp|gp|th)(?:-\d+)?\.[^.]+$/.test(code) && !now.has(code),
  );
  expect(left.length).toBeGreaterThan(0);
  for (const code of left) {
    const { fragment, page } = follow(`/${code.replace('.', '/')}/`);
    expect(select(`[id="${fragment}"]`, page), code).toBeDefined();
  }
  expect(short).toHaveLength(docCodes.size + codes.length + left.length);
});

describe('a short link', () => {
  it.each(short)('%s is not indexed and names the full page as its own', (_file, html) => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('data-pagefind-body');
    expect(html).toMatch(/<link rel="canonical" href="[^"#]+\/">/);
    expect(html).not.toContain('<script');
  });

  it('stands for no page of the list', () => {
    const list = readFileSync('dist/tim-kiem/tra-loi.txt', 'utf8');
    expect(list).not.toContain('"/gp-2/');
  });
});
