import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesToRead } from '../support/dist.ts';
import { publishedBuild, type PublishedBuild } from '../support/published.ts';
import { expanded, schemaOrgLinter, type PageGraph } from '../support/schema-org.ts';
import { coinsOf, metasOf } from '../support/zotero.ts';

let site: PublishedBuild;
let lint: Awaited<ReturnType<typeof schemaOrgLinter>>;
let published: Map<string, string>;
/** The pages of others' works, and those that only lead to sheets, data and the editor's forms, tell machines nothing: they are no work of this site. */
const told = (directory: string) =>
  new Map(
    [...pagesToRead(directory)].filter(
      ([file]) => !/^(?:nguon\/.+|bao-chi\/thu-hoi|du-lieu|quan-tri|to-roi)\//.test(file),
    ),
  );
/** The pages there are to read, of the build that anybody makes and of the published one. */
let builds: { name: string; pages: Map<string, string>; base: string }[];

beforeAll(async () => {
  site = await publishedBuild();
  lint = await schemaOrgLinter();
  published = told(site.directory);
  builds = [
    { name: 'trial', pages: told('dist'), base: 'http://localhost/' },
    { name: 'published', pages: published, base: site.url },
  ];
});

const graphOf = (html: string) =>
  JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null',
  ) as PageGraph | null;
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/g, ' ');
const thing = <Kind extends object>(html: string, type: string) =>
  graphOf(html)!['@graph'].find((each) => each['@type'] === type) as Kind | undefined;
describe('JSON-LD', () => {
  it('of every page is what schema.org allows', async () => {
    for (const { name, pages, base } of builds)
      for (const [file, html] of pages) {
        const graph = graphOf(html);
        expect(graph, `${name} ${file}`).not.toBeNull();
        expect(await lint(graph!, base), `${name} ${file}`).toEqual([]);
        expect(await expanded(graph!, base)).toHaveLength(graph!['@graph'].length);
      }
  });

  it('is read by a linter that finds a property schema.org does not have', async () => {
    const graph = graphOf(published.get('ke-hoach/index.html')!)!;
    Object.assign(graph['@graph'].at(-1)!, { soQuyetDinh: '1740' });
    expect(await lint(graph, site.url)).not.toEqual([]);
  });

  it('gives a section its place and its clauses as parts, each at an address of the page', () => {
    const html = published.get('giai-phap/kinh-te-bien/index.html')!;
    const trail = thing<{ itemListElement: { name: string }[] }>(html, 'BreadcrumbList');
    expect(trail!.itemListElement.map(({ name }) => name)).toEqual([
      'Trang chủ',
      'Nhóm giải pháp',
      'Kinh tế biển',
    ]);
    const codes = [...html.matchAll(/data-code="gp-2\.([^"]+)"/g)].map(([, id]) => id!);
    const report = thing<{ hasPart: { '@id': string }[] }>(html, 'Report')!;
    expect(report.hasPart.map((part) => part['@id'])).toEqual(
      codes.map((id) => `${site.url}giai-phap/kinh-te-bien/#${id}`),
    );
  });

  it('describes the decision on its own page, and every term of the glossary', () => {
    expect(thing(published.get('ke-hoach/index.html')!, 'Legislation')).toMatchObject({
      legislationIdentifier: '1740/QĐ-UBND',
      legislationDate: '2021-08-26',
      legislationPassedBy: { name: 'Ủy ban nhân dân tỉnh Trà Vinh' },
    });
    const glossary = published.get('thuat-ngu/index.html')!;
    const set = thing<{ hasDefinedTerm: { '@id': string }[] }>(glossary, 'DefinedTermSet')!;
    expect(set.hasDefinedTerm.length).toBeGreaterThan(10);
    for (const term of set.hasDefinedTerm)
      expect(glossary).toContain(`id="${term['@id'].split('#')[1]}"`);
  });
});

describe('JSON-LD for those who answer from it', () => {
  it('has every question of a subject with the sentence that the page concludes', () => {
    for (const [file, html] of published) {
      const faq = thing<{
        mainEntity: { '@id': string; name: string; acceptedAnswer: { text: string } }[];
      }>(html, 'FAQPage');
      expect(faq !== undefined, file).toBe(/^hoi-dap\/.+\//.test(file));
      for (const { '@id': id, name, acceptedAnswer } of faq?.mainEntity ?? []) {
        expect(html).toContain(`id="${id.split('#')[1]}"`);
        expect(plain(html)).toContain(name);
        expect(plain(html)).toContain(acceptedAnswer.text);
      }
    }
  });

  it('offers the file of results as a data set, at its address', () => {
    const set = thing<{ distribution: { contentUrl: string }; variableMeasured: string[] }>(
      published.get('ket-qua/index.html')!,
      'Dataset',
    )!;
    expect(set.distribution.contentUrl).toBe(`${site.url}ket-qua.csv`);
    expect(existsSync(`${site.directory}/ket-qua.csv`)).toBe(true);
    for (const title of set.variableMeasured)
      expect(plain(published.get('ket-qua/index.html')!)).toContain(title);
  });
});

describe('a reference manager', () => {
  it('finds title, institution, date and address of every clause', () => {
    for (const [file, html] of published) {
      const codes = [...html.matchAll(/<section class="clause" data-code="([^"]+)"/g)];
      const found = coinsOf(html);
      if (file.startsWith('toan-van')) continue;
      expect(found.length, file).toBe(codes.length);
      for (const { type, title, container, institution, date, address } of found) {
        expect(type).toBe('webpage');
        expect(title).toMatch(/\S: \S/);
        expect(container).toBe('Kế hoạch 1740');
        expect(institution).toBe(site.publisher);
        expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(address).toMatch(
          /^https:\/\/ke-hoach\.example\.vn\/thu\/(?:.*#|phien-ban\/[\d-]+\/[a-z0-9.-]+\/$)/,
        );
      }
    }
  });

  it('finds the same of a page in its metas', () => {
    for (const [file, html] of published) {
      if (file === 'index.html') continue;
      const { type, title, institution, date, address } = metasOf(html);
      expect(type, file).toBe('report');
      expect(title).toBeTruthy();
      expect(institution).toBe(site.publisher);
      expect(date).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
      expect(address).toBe(site.addressOf(file));
    }
  });
});

describe('while nobody publishes the site', () => {
  it('no page names a publisher, an author or an official address', () => {
    for (const [file, html] of builds[0]!.pages) {
      expect(JSON.stringify(graphOf(html)), file).not.toMatch(/"(?:publisher|author|creator)"/);
      expect(html, file).not.toMatch(
        /citation_(?:author|technical|public_url)|DC\.(?:publisher|creator|identifier)/,
      );
      for (const { institution, address } of coinsOf(html)) {
        expect(institution).toBeNull();
        expect(address).toMatch(/^\//);
      }
    }
  });
});
