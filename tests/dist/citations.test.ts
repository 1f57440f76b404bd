import { existsSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { unpacked } from '../../src/lib/cite/unit-citation.ts';
import { readPages } from '../support/dist.ts';

const dist = process.env.DIST_DIR ?? 'dist';
const pages = readPages(dist);
const feet = [...pages].flatMap(([file, html]) =>
  html
    .split('<section class="clause"')
    .slice(1)
    .flatMap((part) => {
      const code = /^ data-code="([^"]+)"/.exec(part)?.[1];
      return code && part.includes('class="cite screen ') ? [{ file, code, html: part }] : [];
    }),
);
const codes = [...new Set(feet.map(({ code }) => code))];
const read = (file: string) => readFileSync(`${dist}/trich-dan/${file}`, 'utf8');

interface Item {
  title: string;
  URL: string;
  issued: unknown;
  note: string;
}

/** What stands at an address of the site: the page has the id. */
function stands(address: string): boolean {
  const { pathname, hash } = new URL(address, 'http://local');
  const file = `${pathname.slice(1)}index.html`;
  const html = pages.get(file);
  return html !== undefined && (hash === '' || html.includes(`id="${hash.slice(1)}"`));
}

describe('every clause', () => {
  it('of a page of clauses leads to its forms', () => {
    const shown = [...pages].flatMap(([file, html]) =>
      file.startsWith('toan-van') || file.startsWith('phien-ban')
        ? []
        : [...html.matchAll(/data-code="([^"]+)"/g)].map(([, code]) => code!),
    );
    expect(codes.length).toBeGreaterThan(150);
    expect(shown.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each([...codes, 'ke-hoach-1740'])(
    '%s: its three downloads give the same title, date and address, which stands in the site',
    (code) => {
      const [json] = JSON.parse(read(`${code}.json`)) as [Item];
      for (const format of ['ris', 'bib', 'json']) {
        const { title, issued, URL, note } = new Cite(read(`${code}.${format}`))
          .data[0] as never as Item;
        expect({ title, issued, URL, note }).toEqual({
          title: json.title,
          issued: json.issued,
          URL: json.URL,
          note: json.note,
        });
      }
      expect(json.issued).toMatchObject({
        'date-parts': [[expect.any(Number), expect.any(Number), expect.any(Number)]],
      });
      expect(stands(json.URL), json.URL).toBe(true);
      expect(existsSync(`${dist}/trich-dan/${code}.txt`)).toBe(true);
    },
  );

  it('leads without script to every form, and gives its frozen or live address in print', () => {
    for (const { code, html } of feet) {
      const [{ URL }] = JSON.parse(read(`${code}.json`)) as [Item];
      expect(html).toContain(`Địa chỉ: ${URL} <`);
      expect(html).toContain(`href="/trich-dan/${code}.txt"`);
    }
  });

  it('is given as the decision’s only when it reports the plan alone', () => {
    for (const { code, html } of feet) {
      const provenance = /data-provenance="([^"]*)"/.exec(html)![1];
      const later = /lần sau\n(.*)/.exec(read(`${code}.txt`))![1]!;
      expect(later.startsWith('Quyết định'), code).toBe(provenance === 'ke-hoach');
    }
  });

  it('has its forms in the data of its page, which a reading page loads only when asked', () => {
    for (const { code } of feet) {
      const [{ URL }] = JSON.parse(read(`${code}.json`)) as [Item];
      const page = unpacked(read(`trang/${code.split('.')[0]}.json`));
      const found = page.clauses.find(({ citation }) => citation.code === code);
      expect(found?.citation.address).toBe(URL);
      for (const { address } of found!.units) expect(stands(address), address).toBe(true);
    }
  });
});

describe('while nobody publishes the site', () => {
  it('no download names an author, a publisher or an institution', () => {
    for (const code of codes) {
      expect(read(`${code}.ris`)).not.toMatch(/^(?:AU|A1|PB) {2}-/m);
      expect(read(`${code}.bib`)).not.toMatch(/\b(?:author|institution|publisher) =/);
    }
  });

  it('a download with a mere path says that the official address does not exist yet', () => {
    for (const code of codes) {
      const [{ URL, note }] = JSON.parse(read(`${code}.json`)) as [Item];
      if (URL.startsWith('/')) expect(note).toContain('Chưa có địa chỉ chính thức');
    }
  });
});

describe('/trich-dan/', () => {
  const html = pages.get('trich-dan/index.html')!;

  it('lists the downloads of every clause without script', () => {
    for (const code of codes)
      for (const format of ['ris', 'bib', 'json', 'txt'])
        expect(html).toContain(`href="/trich-dan/${code}.${format}"`);
  });

  it('gives the plan in every form', () => {
    for (const form of [
      'lần đầu',
      'lần sau',
      'Trích theo',
      'trường đại học',
      'APA 7',
      'BibTeX',
      'RIS',
    ])
      expect(html).toContain(form);
  });
});
