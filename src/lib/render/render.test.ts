import { describe, expect, it } from 'vitest';
import type { Provenance } from '../words/provenance.ts';
import { createNumbering } from './numbering.ts';
import { parseMarkdown } from '../read/markdown/parse.ts';
import { renderInline, renderNodes, renderNoted, type RenderContext } from './render.ts';
import { createTermLinker } from './terms.ts';

const context = (): RenderContext => ({
  markWords: (mark) =>
    ({ 'cap-tren': 'Văn bản cấp trên', 'bien-tap': 'Ban biên tập' })[mark as string] ?? mark,
  base: '/thu/',
  numbering: createNumbering(),
  shortCitation: (key) => `Nguồn ${key}.`,
  linkTerms: createTermLinker([{ id: 'ntm', match: ['nông thôn mới'] }]),
});
const render = (source: string, each = context()) =>
  renderNodes(parseMarkdown(source).children, each);

describe('rendering', () => {
  it('puts the citation beside the block that needs it, once in a clause', () => {
    const html = render('Một.[@a]\n\nHai.[@a]');
    expect(html.match(/class="margin"/g)).toHaveLength(1);
    expect(html).toContain('<b>1</b> Nguồn a.');
    expect(html.match(/href="\/thu\/nguon\/a\/"/g)).toHaveLength(2);
  });

  it('links the first use of a term and leaves quotations alone', () => {
    const html = render('> nông thôn mới\n\nNông thôn mới và nông thôn mới.');
    expect(html.match(/class="term"/g)).toHaveLength(1);
    expect(html).toContain('<a class="term" href="/thu/thuat-ngu/#ntm">Nông thôn mới</a>');
  });

  it('puts the base path before links inside the site', () => {
    expect(render('[a](/ke-hoach/)')).toContain('href="/thu/ke-hoach/"');
  });

  it('escapes what is not markup', () => {
    expect(renderInline('1 & 2 "ba"', context())).toBe('1 &#x26; 2 "ba"');
  });

  it('leads the notes of a field to the pages of their sources', () => {
    expect(renderInline('Tăng.[@a]', context())).toBe(
      'Tăng.<a class="fn" href="/thu/nguon/a/">[1]</a>',
    );
  });

  it('leads notes to the list of the page itself where the page is not the site’s', () => {
    const resolve = (href: string) => `../..${href}`;
    expect(renderInline('Tăng.[@a]', { ...context(), resolve })).toContain('href="#nguon-1"');
  });

  it('numbers sources in the order of their notes across one page', () => {
    const page = context();
    render('Một.[@b]', page);
    expect(render('Hai.[@a; @b]', page)).toMatch(
      /\[2\]<\/a><a class="fn" href="\/thu\/nguon\/b\/">\[1\]/,
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
    expect(voices('Một.[@a] Hai.[@b] Ta thấy.')).toEqual(['Văn bản cấp trên', 'Ban biên tập']);
    expect(voices('Một.[@a]\n\nHai.[@b]')).toEqual(['Văn bản cấp trên', 'Văn bản cấp trên']);
    expect(voices('> Một.\n>\n> Hai.[@a]')).toEqual(['Văn bản cấp trên']);
    expect(voices('- Một.[@a]\n- Ta thấy.')).toEqual(['Văn bản cấp trên', 'Ban biên tập']);
    expect(voices('| A | B |\n|---|---|\n| 1 | 2[@a] |')).toEqual(['Văn bản cấp trên']);
  });

  it('tells what is drawn in without reading it as Markdown', () => {
    expect(renderNoted('Có *5* <b> nhà máy.[@a]', context())).toMatch(
      /^Có \*5\* &#x3C;b> nhà máy\.<a class="fn"/,
    );
  });
});
