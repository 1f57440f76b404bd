import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDist } from '../support/check-dist.ts';
import { questionFolder } from '../../src/lib/read/places.ts';
import { pagesToRead } from '../support/dist.ts';
import { textIn, treeOf } from '../support/reader.ts';
import { publishedBuild, type PublishedBuild } from '../support/published.ts';

let site: PublishedBuild;
let published: Map<string, string>;

beforeAll(async () => {
  site = await publishedBuild();
  published = pagesToRead(site.directory);
});

describe('the published site', () => {
  it('holds every link and fragment', () => {
    expect(checkDist(site.directory, '/thu/')).toEqual([]);
  });

  it('still sends a section in 18 KB brotli', () => {
    for (const [file, html] of published)
      if (/^(muc-tieu|nhiem-vu|dot-pha|giai-phap|to-chuc)/.test(file))
        expect(brotliCompressSync(html).length, file).toBeLessThanOrEqual(18 * 1024);
  });

  it('names the one address of every page', () => {
    for (const [file, html] of published) {
      const tree = treeOf(html);
      expect(select('link[rel=canonical]', tree)?.properties.href).toBe(site.addressOf(file));
      expect(select('meta[property="og:url"]', tree)?.properties.content).toBe(
        site.addressOf(file),
      );
      // Search engines take no other for a page in another language.
      for (const { properties } of selectAll('link[hreflang]', tree))
        expect(String(properties.href).startsWith(site.url), file).toBe(true);
    }
  });
});

describe('correcting a clause', () => {
  /** The clauses of a page, each with the HTML up to the next one. */
  const clausesOf = (html: string) =>
    [...html.matchAll(/<section class="clause" data-code="([^"]+)"([\s\S]*?)<\/section>/g)].map(
      ([, code, body]) => ({ code: code!, body: body! }),
    );
  const clauses = () =>
    [...published]
      .filter(([file]) => !file.startsWith('toan-van'))
      .flatMap(([, html]) => clausesOf(html));

  it('opens its file at the line of its heading, of a question at that of its id', () => {
    const edit = new RegExp(`href="${site.repository}/edit/main/(\\S+?)#L(\\d+)"`);
    expect(clauses().length).toBeGreaterThan(100);
    for (const { code, body } of clauses()) {
      const [, path, line] = edit.exec(body) ?? [];
      // The build was of a copy; its files have the same names.
      const file = `content/${path!.replace(/^\.build\/.*?noi-dung-[^/]+\//, '')}`;
      expect(existsSync(file), file).toBe(true);
      const id = code.split('.')[1];
      const opening = file.startsWith(`content/${questionFolder}/`) ? `- id: ${id}` : `{#${id}}`;
      const at = readFileSync(file, 'utf8').split('\n')[Number(line) - 1]!;
      expect(at.endsWith(opening), `${code}: ${at}`).toBe(true);
    }
  });

  it('fills in the report with the clause and its address, as a form and as a letter', () => {
    for (const { code, body } of clauses()) {
      const tree = treeOf(body);
      const form = select(`a[href^="${site.repository}/issues/new"]`, tree)?.properties.href;
      const letter = select(`a[href^="mailto:${site.contact}?"]`, tree)?.properties.href;
      const fields = new URL(String(form)).searchParams;
      expect(fields.get('khoan')).toBe(code);
      expect(fields.get('dia-chi')).toMatch(new RegExp(`^${site.url}.*#${code.split('.')[1]}$`));
      expect(new URL(String(letter)).searchParams.get('body')).toContain(fields.get('dia-chi'));
    }
  });

  it('asks for sources of what was searched for in vain, by form and by letter', () => {
    const asking = [...published].filter(([, html]) => html.includes('id="da-tra"'));
    expect(asking.length).toBeGreaterThan(25);
    for (const [file, html] of asking) {
      const list = select('section[aria-labelledby="da-tra"]', treeOf(html))!;
      const [form, letter] = selectAll('p a', list).map(({ properties }) =>
        String(properties.href),
      );
      expect(textIn(selectAll('p', list).at(-1)!), file).toMatch(
        /^\s*Nếu có nguồn, xin gửi ban biên tập/,
      );
      expect(new URL(form!).searchParams.get('khoan')).toMatch(/\.chua-biet$/);
      expect(letter).toMatch(new RegExp(`^mailto:${site.contact}\\?`));
    }
  });

  it('names where corrections are received, and says so where nobody receives them', () => {
    const here = published.get('gop-y/index.html')!;
    expect(here).toContain(`>${site.repository}</a>`);
    expect(here).toContain(`>${site.contact}</a>`);
    const trial = readFileSync('dist/gop-y/index.html', 'utf8');
    expect(trial).toContain('Hiện chưa có nơi nhận góp ý');
    expect(trial).not.toMatch(/mailto:|issues\/new|Sửa tiểu mục này/);
  });
});
