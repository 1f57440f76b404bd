import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { importedBib, importedRis } from '../../../tests/support/zotero.ts';
import { named, quotedForm } from './administrative.ts';
import { allForms } from './all-forms.ts';
import type { Doc } from '../read/types.ts';
import { bibliographyEntry, shownTitle } from '../render/citation.ts';
import { citeClause, citePage, type Citation } from './clause-citation.ts';
import { apaForm, bib, cslItem, json, ris } from './formats.ts';
import { firstWords } from './first-words.ts';
import { packed, unpacked, citeUnit } from './unit-citation.ts';
import { real } from '../../../tests/support/content.ts';

const { plan } = real;
const here = { site: 'https://ke-hoach.example.vn', base: '/' };
const day = { accessed: '2026-12-05' };

/** What a page offers to cite, its clauses frozen in an edition. */
const offered = (doc: Doc, edition?: string) => {
  const clauses = doc.clauses.map((clause): [string, Citation] => [
    clause.code,
    citeClause(plan, doc, clause, '2026-11-24', here),
  ]);
  return citePage(plan, doc, edition, new Map(clauses), here);
};

/** Every unit of every clause: as the browser cites it from the page's data. */
const cited = [...plan.docs.values()].flatMap((doc) =>
  offered(doc).clauses.flatMap(({ citation, units }) =>
    units.map((unit) => ({ ...citeUnit(citation, unit), ...day })),
  ),
);

it('holds in its file all that a page offers to cite', () => {
  const [doc] = plan.docs.values();
  const data = offered(doc!, '2026-11-28');
  const [first] = unpacked(packed(data)).clauses;
  expect(first!.units).toEqual(data.clauses[0]!.units);
  // A clause has no frozen address beside its own, and a file says nothing by null.
  expect(first!.citation).toEqual({ ...data.clauses[0]!.citation, frozen: null });
  expect(packed(data).length).toBeLessThan(JSON.stringify(data).length);
});

const unitOf = ({ code }: Citation) => plan.units.get(code)!;

describe('the forms of every unit', () => {
  // Of a site that somebody publishes, and of one that nobody does yet.
  const made = cited.map((each, at) => (at % 2 ? each : { ...each, publisher: 'Đơn vị A & B' }));

  it('are of all units there are', () => {
    expect(cited.length).toBeGreaterThan(700);
    expect(cited.every((each) => unitOf(each))).toBe(true);
    expect(new Set(cited.map(({ code }) => code)).size).toBe(cited.length);
  });

  it('are read back equal by citation-js from every format', () => {
    for (const each of made) {
      const item = cslItem(each);
      const { 'container-title': container, accessed, ...rest } = item;
      expect(new Cite(bib(each)).data[0]).toMatchObject(item);
      expect(new Cite(json(each)).data[0]).toMatchObject(item);
      // By the letter of RIS the second title of a page is its series, and Y2 is nothing.
      const read = new Cite(ris(each)).data[0];
      expect(read).toMatchObject({ ...rest, 'collection-title': container });
      expect(accessed).toEqual({ 'date-parts': [[2026, 12, 5]] });
    }
  }, 60_000);

  it('are read back equal by Zotero’s rules', () => {
    for (const each of made) {
      const { note } = cslItem(each);
      const expected = {
        itemType: 'webpage',
        citationKey: each.code,
        title: each.title,
        websiteTitle: plan.site.name,
        publisher: each.publisher,
        date: '2026-11-24',
        accessDate: day.accessed,
        url: each.address,
        language: 'vi',
        note,
      };
      expect(importedBib(bib(each))).toEqual(expected);
      expect(importedRis(ris(each))).toEqual(expected);
    }
  });

  it('are in APA 7 what its style makes of them', () => {
    for (const each of made.filter((_each, at) => at % 75 === 0)) {
      const options = { template: 'apa', lang: 'en-US' };
      expect(apaForm(each)).toBe(new Cite(cslItem(each)).format('bibliography', options).trim());
    }
  }, 60_000);

  it('carry the unit’s own address, and the frozen one with the day', () => {
    for (const each of cited) {
      expect(each.address).toBe(`${here.site}${unitOf(each).path}`);
      const clause = each.code.replace(/\.[^.]*$/, '');
      expect(cslItem(each).note).toContain(
        `Bản lưu ngày 24/11/2026 giữ đúng lời văn này: ${here.site}/phien-ban/2026-11-24/${clause}/.`,
      );
    }
  });

  it('name of a reported fact its own sources first, then this site after “dẫn theo”', () => {
    const reported = cited.filter((each) => unitOf(each).reported);
    expect(reported.length).toBeGreaterThan(100);
    for (const each of reported) {
      const keys = [...new Set(unitOf(each).notes.map(({ key }) => key))];
      const sources = keys.map((key) => {
        const { author, title, where } = bibliographyEntry(plan.sources[key]!);
        const { URL } = plan.sources[key]!;
        return [author, title, where, URL].filter(Boolean).join(', ');
      });
      const form = allForms(each).find(({ name }) => name === 'Dẫn theo')!.text;
      expect(form.startsWith(`${sources.join('; ')}; dẫn theo mục “`), form).toBe(true);
      expect(form.endsWith(each.address)).toBe(true);
    }
  });

  it('carry the whole wording first, then each source with its address and where it is read here', () => {
    for (const each of cited) {
      const { shown, kind } = unitOf(each);
      const form = allForms(each).find(({ name }) => name === 'Cả câu, kèm nguồn')!.text;
      const [words, source] = form.split('\nNguồn: ') as [string, string];
      if (kind === 'row') expect(words).not.toContain(' | ');
      else expect(words).toBe(kind === 'quote' ? `“${shown}”` : shown);
      for (const { key } of unitOf(each).notes) {
        const { URL } = plan.sources[key]!;
        if (URL && each.sources.length <= named) expect(source).toContain(`, ${URL}; `);
        // The editors' description of a source, without the brackets of files.
        if (each.sources.length <= named) expect(source).toContain(shownTitle(plan.sources[key]!));
      }
      expect(source.endsWith(`, ${each.address}`)).toBe(true);
      expect(source).not.toContain('câu “');
    }
    expect(cited.filter(({ originals }) => originals!.some(Boolean)).length).toBeGreaterThan(500);
  });

  it('lead from a whole wording to its sources alone while there is no official address', () => {
    for (const each of cited) {
      const form = quotedForm({ ...each, official: false });
      expect(form).not.toContain(each.address);
      expect(form).not.toContain('dẫn theo ');
      expect(form.includes('trang web “')).toBe(each.ofEditors);
    }
  });

  it('of a clause have no wording to carry', () => {
    const [doc] = plan.docs.values();
    const clause = citeClause(plan, doc!, doc!.clauses[0]!, undefined, here);
    expect(allForms(clause).map(({ name }) => name)).not.toContain('Cả câu, kèm nguồn');
  });

  it('give as the decision’s only what reports the plan alone', () => {
    for (const each of cited) {
      const later = allForms(each).find(({ name }) => name.endsWith('lần sau'))!.text;
      const isPlan = unitOf(each).provenance.join() === 'ke-hoach';
      expect(later.startsWith('Quyết định số 1740'), each.code).toBe(isPlan);
    }
  });
});

it('a unit is known by its first words, never up to a figure without its unit', () => {
  expect(firstWords('Một hai.', 3)).toBe('Một hai');
  expect(firstWords('GRDP năm 2024 ước đạt 94,37 triệu đồng/người, tăng đều', 6)).toBe(
    'GRDP năm 2024 ước đạt 94,37 triệu đồng/người…',
  );
  expect(firstWords('Có 85 xã, nay 9 xã kiểu mẫu', 5)).toBe('Có 85 xã, nay 9 xã…');
  expect(firstWords('Ở đây đạt 4%, ở kia cũng 4% cả', 2)).toBe('Ở đây đạt 4%…');
  expect(firstWords('Ở đây rồi mới đến một số: 4% cả', 2)).toBe('Ở đây…');
  expect(firstWords('Gọi là “Tên” thôi', 12)).toBe('Gọi là ‘Tên’ thôi');
});
