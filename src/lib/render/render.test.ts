import { describe, expect, it } from 'vitest';
import type { Provenance } from '../words/provenance.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { createNumbering } from './numbering.ts';
import { parseMarkdown } from '../read/markdown/parse.ts';
import { renderInline, renderNodes, renderNoted, type RenderContext } from './render.ts';
import { createTermLinker, termFinder } from './terms.ts';

const context = (): RenderContext => ({
  markWords: (marks) => marks.join(' và '),
  base: '/thu/',
  numbering: createNumbering(),
  shortCitation: (key) => `Nguồn ${key}.`,
  sourceName: (key) => `Báo ${key}`,
  linkTerms: createTermLinker(termFinder([{ id: 'ntm', match: ['nông thôn mới'] }])),
});
const render = (source: string, each = context()) =>
  renderNodes(parseMarkdown(source).children, each);

describe('rendering', () => {
  it('puts the citation beside the block that needs it, once in a clause', () => {
    const html = render('Một.[@a]\n\nHai.[@a]');
    expect(html.match(/class="margin"/g)).toHaveLength(1);
    expect(html).toContain('Nguồn </span>1</b> <a href="/thu/nguon/a/">Nguồn a.</a>');
    expect(html.match(/\[1\]/g)).toHaveLength(2);
  });

  it('links the first use of a term and leaves quotations alone', () => {
    const html = render('> nông thôn mới\n\nNông thôn mới và nông thôn mới.');
    expect(html.match(/class="term"/g)).toHaveLength(1);
    expect(html).toContain('<a class="term" href="/thu/thuat-ngu/#ntm">Nông thôn mới</a>');
  });

  it('tells whoever hears it what is abbreviated, at its first use, and leaves the words as they are', () => {
    const html = render('UBND tỉnh theo Quyết định 15/QĐ-TTg; UBND huyện.', {
      ...context(),
      spellOut: createTermLinker(termFinder(abbreviationsOf({ terms: {} }))),
    });
    expect(html).toBe(
      '<p><abbr title="Ủy ban nhân dân">UBND</abbr> tỉnh theo Quyết định 15/' +
        '<abbr title="Quyết định của Thủ tướng Chính phủ">QĐ-TTg</abbr>; UBND huyện.</p>',
    );
  });

  it('names a table by its clause and heading, and each row by its first cell', () => {
    const html = render('### Điện\n\n| Nơi | Số |\n| --- | --- |\n| A | 1 |', {
      ...context(),
      title: 'Kết quả',
    });
    expect(html).toContain(
      '<caption class="sr-only" data-pagefind-ignore="">Kết quả: Điện</caption>',
    );
    expect(html).toContain('<th scope="row" data-label="Nơi" role="rowheader">A</th>');
    expect(html).toContain('<td data-label="Số" role="cell">1</td>');
  });

  it('puts the base path before links inside the site', () => {
    expect(render('[a](/ke-hoach/)')).toContain('href="/thu/ke-hoach/"');
  });

  it('escapes what is not markup', () => {
    expect(renderInline('1 & 2 "ba"', context())).toBe('1 &#x26; 2 "ba"');
  });

  it('leads the notes of a field to the pages of their sources, and says whose they are', () => {
    expect(renderInline('Tăng.[@a, tr. 3]', context())).toBe(
      'Tăng.<a class="fn" id="ghi-1" role="doc-noteref" href="/thu/nguon/a/" aria-label="Nguồn 1, tr. 3: Báo a">[1, tr. 3]</a>',
    );
  });

  it('numbers sources in the order of their notes across one page', () => {
    const page = context();
    render('Một.[@b]', page);
    expect(render('Hai.[@a; @b]', page)).toMatch(
      /\[2\]<\/a><a class="fn" [^>]* href="\/thu\/nguon\/b\/"[^>]*>\[1\]/,
    );
  });

  it('gives a unit its ids, and shows no name that people gave it', () => {
    const unitOf = () => ({ ids: ['k7f3', 'ten'], marks: [], notes: [] });
    for (const source of ['Một.[@a]{#ten}', '> Một.[@a] {#ten}', '| A |\n|---|\n| 1[@a] {#ten} |'])
      for (const named of [{ ...context(), unitOf }, context()]) {
        const html = render(source, named);
        expect(html).not.toContain('{#');
        for (const id of 'unitOf' in named ? unitOf().ids : [])
          expect(html).toMatch(new RegExp(`<(?:span|tr|blockquote)[^>]* id="${id}"`));
      }
  });

  it('marks whose words a unit reports, in a paragraph again only where they change', () => {
    const unitOf = (shown: string) => ({
      ids: ['k7f3'],
      notes: [],
      marks: [shown.startsWith('Ta') ? 'bien-tap' : 'cap-tren'] as Provenance[],
    });
    const voices = (source: string) =>
      [...render(source, { ...context(), unitOf }).matchAll(/<i [^>]*aria-label="([^"]+)"/g)].map(
        ([, voice]) => voice,
      );
    expect(voices('Một.[@a] Hai.[@b] Ta thấy.')).toEqual(['cap-tren', 'bien-tap']);
    expect(voices('Một.[@a]\n\nHai.[@b]')).toEqual(['cap-tren', 'cap-tren']);
    expect(voices('> Một.\n>\n> Hai.[@a]')).toEqual(['cap-tren']);
    expect(voices('- Một.[@a]\n- Ta thấy.')).toEqual(['cap-tren', 'bien-tap']);
    expect(voices('| A | B |\n|---|---|\n| 1 | 2[@a] |')).toEqual(['cap-tren']);
  });

  it('says in one breath whose words a unit of several is, and draws each', () => {
    const marks: Provenance[] = ['ke-hoach', 've-sau'];
    const unitOf = () => ({ ids: ['k7f3'], notes: [], marks });
    const html = render('Một.[@a; @b]', { ...context(), unitOf });
    expect(html.match(/<i [^>]*>/g)).toEqual([
      '<i class="prov prov-ke-hoach" role="img" aria-label="ke-hoach và ve-sau">',
      '<i class="prov prov-ve-sau" aria-hidden="true">',
    ]);
  });

  it('tells what is drawn in without reading it as Markdown', () => {
    expect(renderNoted('Có *5* <b> nhà máy.[@a]', context())).toMatch(
      /^Có \*5\* &#x3C;b> nhà máy\.<a class="fn"/,
    );
  });
});
