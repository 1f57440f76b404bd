import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedsNow } from '../../src/lib/plan/embeds.ts';
import { alone } from '../../src/lib/plan/headline.ts';
import { scriptParagraphs, scriptsOf } from '../../src/lib/publish/outreach/script-text.ts';
import { embedPath } from '../../src/lib/read/reserved.ts';
import { pathByName } from '../../src/lib/read/told.ts';
import { channelWords } from '../../src/lib/words/vi.ts';
import { readPages } from '../support/dist.ts';
import { real } from '../support/content.ts';

const { plan } = real;
const pages = readPages();
const sections = plan.reading.filter(({ kind }) => kind === 'section');
const codes = sections.map(({ code }) => code);

/** The text of the page itself, as a reader has it. */
function told(file: string): string {
  const [, main = ''] = /<main[^>]*>(.*?)<\/main>/s.exec(pages.get(file)!) ?? [];
  return main
    .replace(/<(?:script|style)\b.*?<\/(?:script|style)>/gs, '')
    .replace(/<(?:p|h\d|li)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/[^\S\n]+/g, ' ');
}

describe('the script of a section', () => {
  it.each(codes)('%s is on its page and in its file, word for word', (code) => {
    const page = told(`ban-tin/${code}/index.html`);
    const file = readFileSync(`dist/ban-tin/${code}.txt`, 'utf8');
    const doc = plan.docs.get(code)!;
    for (const script of scriptsOf(plan, doc))
      for (const paragraph of scriptParagraphs(doc, script).slice(1)) {
        expect(page).toContain(paragraph);
        expect(file).toContain(paragraph);
      }
    expect(file).toMatch(/^\uFEFF/);
  });

  it('is listed, each at its own address', () => {
    for (const list of ['ban-tin', 'nghe'])
      for (const code of codes)
        expect(pages.get(`${list}/index.html`)).toContain(`href="/${list}/${code}/"`);
  });
});

it.each(codes)('the contents of %s lead to what was made of it', (code) => {
  const page = pages.get(`${plan.docs.get(code)!.path.slice(1)}index.html`)!;
  const [, contents = ''] = /<details class="toc(.*?)<\/details>/s.exec(page) ?? [];
  expect(contents).toContain('href="#nghe-in"');
  const [, made = ''] = /<h2 id="nghe-in"(.*?)<\/section>/s.exec(page) ?? [];
  for (const list of ['ban-tin', 'nghe']) expect(made).toContain(`href="/${list}/${code}/"`);
});

describe('what is heard at home', () => {
  it.each(codes)('%s has no bracket, sign, digit or address in what is read aloud', (code) => {
    const text = told(`nghe/${code}/index.html`).split('\n');
    const sentences = text.filter((line) => /: .*\.\s*$/.test(line));
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[()[\]“”"/%–…\d@#<>]|https?/);
  });
});

describe('the page for the press', () => {
  const html = pages.get('bao-chi/index.html')!;

  it.each([...embedsNow(plan)])('tells %s with a way to it alone', (code, unit) => {
    expect(told('bao-chi/index.html')).toContain(alone(unit));
    expect(html).toContain(`href="${embedPath(code)}"`);
    const page = pages.get(`${embedPath(code).slice(1)}index.html`)!;
    expect(page).not.toMatch(/<script/);
    expect(page.match(/<a /g)).toHaveLength(1);
  });

  it('gives nothing to copy that has two colons in a row before its sentence', () => {
    const quoted = [...html.matchAll(/data-quoted="([^"]*)"/g)].map(([, text]) => text!);
    expect(quoted.length).toBe(embedsNow(plan).size);
    for (const text of quoted) expect(text).not.toMatch(/^[^.;:\n]*: [^.;:\n]*: /);
  });

  it('says that nobody is there to ask yet, and that nothing can be framed without an address', () => {
    expect(plan.site).toMatchObject({ contact: '', repository: '', url: '' });
    expect(html).toContain(channelWords.none);
    expect(html).toContain('chưa có địa chỉ để dẫn');
    expect(html).not.toContain('&#x3C;iframe');
  });

  it('gives pictures that hold their source', () => {
    const pictures = [...html.matchAll(/href="(\/bao-chi\/[^"]+\.svg)"/g)].map(([, path]) => path!);
    expect(pictures.length).toBeGreaterThan(30);
    for (const path of pictures) {
      const svg = readFileSync(`dist${path}`, 'utf8');
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/<script|href=/);
      expect(svg).toContain(plan.site.name);
    }
  });
});

it('the home page says beside each large figure of when it is', () => {
  const home = pages.get('index.html')!;
  for (const name of plan.about.facts) {
    const unit = plan.units.get(name)!;
    const [, opening = ''] = home.split(`data-unit="${pathByName(unit)}"`);
    const [large = ''] = opening.split('</p>');
    expect(
      large
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .endsWith(` ${unit.reported!.when}`),
    ).toBe(true);
  }
});

describe('the summaries in other languages', () => {
  it('say in both languages that nobody has checked the English, and lead to each sentence', () => {
    const html = pages.get('en/index.html')!;
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toContain('Not yet checked by a native speaker.');
    expect(html).toContain('<span lang="vi">Chưa được người bản ngữ kiểm.</span>');
    expect(html.match(/\(in Vietnamese\)/g)).toHaveLength(plan.translations.en!.sentences.length);
    expect(html).not.toContain('Outdated');
    expect(html).toMatch(/rel="alternate" hreflang="vi"/);
    expect(pages.get('index.html')).toMatch(/rel="alternate" hreflang="en" href="\/en\/"/);
  });

  it('say that there is no Khmer until a person writes it', () => {
    const html = pages.get('km/index.html')!;
    expect(html).toMatch(/<html lang="vi"/);
    expect(html).toContain('Chưa có bản tiếng Khmer.');
    expect(html).not.toMatch(/\p{Script=Khmer}/u);
  });
});
