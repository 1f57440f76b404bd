import { describe, expect, it } from 'vitest';
import { pagesToRead, readPages } from '../support/dist.ts';

const pages = [...pagesToRead()];

it.each(pages)('%s begins with its heading, where the skip link leads', (_file, html) => {
  const [, main] = html.split(/<main id="?noi-dung-chinh/);
  expect(main!.slice(main!.indexOf('>') + 1, 900)).toMatch(/^(?:\s|<(?!h1)[^>]*>)*<h1/);
});

describe('a note', () => {
  const noted = [...readPages()]
    .filter(([, html]) => html.includes('role="doc-noteref"'))
    .map(([file, html]): [string, string[], string] => [
      file,
      [...html.matchAll(/<a class="fn"[^>]*>\[[^\]]+\]/g)].map(([note]) => note),
      html,
    ]);

  it.each(noted)('of %s says its number and whose source it is', (_file, notes) => {
    for (const note of notes) {
      const [, name, shown] = /aria-label="Nguồn ([^"]+): [^"]+"[^>]*>\[(.+)\]/.exec(note)!;
      expect(shown).toBe(name);
    }
  });

  it.each(noted)('of %s has a way back to it from its entry in the list', (_file, notes, html) => {
    const list = html.slice(html.indexOf('id="nguon-trang-nay"'));
    const entries = list.split(/<li id="nguon-(?=\d+" )/).slice(1);
    const back = entries.flatMap((entry) => {
      expect(entry).toMatch(/^\d+"[^>]* tabindex="-1"/);
      const number = parseInt(entry, 10);
      return [...entry.matchAll(/role="doc-backlink" href="#([^"]+)"/g)].map(
        ([, id]) => `${id} [${number}`,
      );
    });
    const ids = notes.map((note) => `${/ id="([^"]+)/.exec(note)![1]} ${/\[\d+/.exec(note)![0]}`);
    expect(back.toSorted()).toEqual(ids.toSorted());
  });
});

describe('by ear', () => {
  // The sources that are listed have the titles they have.
  it.each(pages.filter(([file]) => !file.startsWith('nguon/')))(
    'no two headings of %s are the same',
    (_file, html) => {
      const headings = [...html.matchAll(/<h([1-6])(?: [^>]*)?>(.*?)<\/h\1>/gs)].map(([, , text]) =>
        text!.replace(/<[^>]+>/g, '').trim(),
      );
      // Those that a clause has inside, of each section on the full text, are under its own.
      const told = html.includes('whole-doc')
        ? [...html.matchAll(/<h[23] id=[^>]*>(.*?)<\/h[23]>/gs)].map(([, text]) => text)
        : headings;
      expect(told.filter((each, at) => told.indexOf(each) !== at)).toEqual([]);
    },
  );

  it.each(pages.filter(([, html]) => html.includes('<table')))(
    'the tables of %s have a name, and each row one',
    (_file, html) => {
      for (const [table] of html.matchAll(/<table.*?<\/table>/gs)) {
        expect(table).toMatch(/^<table[^>]*aria-labelledby=|<caption[^>]*>\s*\S/);
        const rows = [...table.matchAll(/<tr.*?<\/tr>/gs)].filter(([row]) => row.includes('<td'));
        const unnamed = rows.filter(([row]) => !row.includes('<th'));
        expect(unnamed).toEqual([]);
      }
    },
  );

  it.each(pages)('each link of %s to an article in another language says which', (_file, html) => {
    const links = [...html.matchAll(/<a [^>]*rel="external"[^>]*>.*?<\/a>/gs)].map(
      ([link]) => link,
    );
    const foreign = links.filter((link) => / hreflang="(?!vi)/.test(link));
    for (const link of links) expect(/\(tiếng [^)]+\)/.test(link)).toBe(foreign.includes(link));
  });
});
