import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { section } from '../checks/fixture.ts';
import { pagesWithData } from '../plan/plain-pages.ts';
import { sha256 } from './clause-hash.ts';
import { editionFiles } from './files.ts';
import { sectionWith, planOf } from '../ledger/fixture.ts';

const sample = {
  'giai-phap/a.md': section(
    'gp-1',
    [
      'Tăng 10,04%.[@bai-bao, tr. 3] Xem [B](/giai-phap/b/#ten), [nhóm](/giai-phap/), [B nữa](/giai-phap/b/#khong-co), [trang đầu](/).',
      '### Tiêu đề nhỏ',
      'Chữ.[@nghi-quyet]',
    ].join('\n\n'),
  ),
  'giai-phap/b.md': sectionWith('gp-2', { ten: 'Tên & <số>' }),
};
const ofSections = ['gp.noi-dung', 'gp-1.noi-dung', 'gp-2.noi-dung', 'gp-2.ten'];
const ofPages = pagesWithData.map((id) => `${id}.noi-dung`).sort();
const files = editionFiles(planOf(sample), '2026-12-01-2', 'p { color: red }\n');
const html = files.get('index.html')!;
const page = fromHtml(html);
const manifest = JSON.parse(files.get('manifest.json')!) as Record<string, Record<string, string>>;

describe('the files of an edition', () => {
  it('are the same bytes when made again', () => {
    expect(editionFiles(planOf(sample), '2026-12-01-2', 'p { color: red }\n')).toEqual(files);
  });

  it('are vouched for by the manifest, each and every clause', () => {
    expect(manifest.date).toBe('2026-12-01');
    for (const [file, text] of files)
      if (file !== 'manifest.json') expect(manifest.files![file]).toBe(sha256(text));
    expect(Object.keys(manifest.files!).sort()).toEqual([
      'du-lieu.json',
      'index.html',
      'phien-ban.css',
      'toan-van.txt',
    ]);
    expect(Object.keys(manifest.clauses!)).toEqual([...ofSections, ...ofPages].sort());
  });
});

describe('the page of an edition', () => {
  it('holds every clause under its code', () => {
    const ids = selectAll('h3[id]', page).map(({ properties }) => properties.id);
    expect(ids.slice(0, ofSections.length)).toEqual(ofSections);
    expect(ids.slice(ofSections.length).sort()).toEqual(ofPages);
  });

  it('leads links inside, to the page where the place is not there, else to the site', () => {
    const links = selectAll('.prose a', page).map(({ properties }) => properties.href);
    expect(links).toContain('#gp-2.ten');
    expect(links).toContain('#gp');
    expect(links).toContain('#gp-2');
    expect(links).toContain('../../');
  });

  it('has no script and only relative links of its own', () => {
    expect(select('script', page)).toBeUndefined();
    const policy = select('meta[http-equiv=Content-Security-Policy]', page);
    expect(policy?.properties.content).toMatch(/^default-src 'none'; style-src 'self' file:;/);
    const addresses = selectAll('[href]:not([rel=external]), [src]', page).map(
      ({ properties }) => `${properties.href ?? properties.src}`,
    );
    for (const address of addresses) expect(address).not.toMatch(/^(?:\/|\w+:)/);
    expect(select('link[rel=stylesheet]', page)?.properties.href).toBe('phien-ban.css');
  });

  it('says that it is frozen, from when, and where the current text is', () => {
    expect(html).toContain('Bản lưu của ngày 1/12/2026');
    expect(html).toContain('Đây là bản thứ 2 làm trong ngày ấy.');
    expect(html).toContain('href="../../toan-van/"');
    expect(html).toContain('href="../../giai-phap/a/"');
  });

  it('numbers the sources and lists them at the end', () => {
    expect(selectAll('.sources li', page).map(({ properties }) => properties.id)).toEqual([
      'nguon-1',
      'nguon-2',
    ]);
    expect(html).toContain('[1, tr. 3]');
  });

  it('escapes what is not markup', () => {
    expect(html).toContain('Tên &#x26; &#x3C;số>');
  });

  it('puts headings of the text under those of clauses', () => {
    expect(select('.prose h4', page)).toBeDefined();
    expect(select('.prose h3', page)).toBeUndefined();
  });
});

describe('the plain text of an edition', () => {
  const text = files.get('toan-van.txt')!;

  it('has the clauses with their codes and the same numbers', () => {
    expect(text).toContain('Nội dung (gp-1.noi-dung)\n-----');
    expect(text).toContain('Tăng 10,04%.[1, tr. 3]');
    expect(text).toMatch(/\n\[1\] “Bài báo”.*\n\[2\] “Nghị quyết”.*\n$/);
  });
});
