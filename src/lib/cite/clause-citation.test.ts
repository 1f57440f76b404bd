import { describe, expect, it } from 'vitest';
import { section } from '../check/fixture.ts';
import { citeClause, citePage, citeWhole } from './clause-citation.ts';
import { loadSample } from '../../../tests/support/content.ts';

const { plan } = loadSample({
  'giai-phap/mot.md': section('gp-1', 'Lời kế hoạch.[@bai-bao]'),
  'giai-phap/hai.md': section('gp-2', 'Lời kế hoạch.[@bai-bao] Lời cấp trên.[@nghi-quyet]'),
  'giai-phap/ba.md': section('gp-3', 'Lời kế hoạch.[@bai-bao]\n\nLời giải thích.'),
});
const here = { site: '', base: '/' };
const official = { site: 'https://example.vn', base: '/thu/' };
const citationOf = (code: string, edition?: string, publication = here) => {
  const doc = plan.docs.get(code)!;
  return citeClause(plan, doc, doc.clauses[0]!, edition, publication);
};

describe('the citation of a clause', () => {
  it('has the live address, and the day of the last change, while no edition holds it', () => {
    const { address, date, official } = citationOf('gp-1');
    expect(address).toBe(plan.docs.get('gp-1')!.clauses[0]!.path);
    expect({ date, official }).toEqual({ date: '2026-11-24', official: false });
  });

  it('has the frozen address, under the base path, and the day of the edition that holds it', () => {
    const { address, date } = citationOf('gp-1', '2027-01-02-2', official);
    const { code } = plan.docs.get('gp-1')!.clauses[0]!;
    expect(address).toBe(`https://example.vn/thu/phien-ban/2027-01-02-2/${code}/`);
    expect(date).toBe('2027-01-02');
  });

  it('is the plan’s only when nothing else is reported', () => {
    expect(citationOf('gp-1').ofPlan).toBe(true);
    expect(citationOf('gp-2').ofPlan).toBe(false);
    expect(citationOf('gp-3').ofPlan).toBe(false);
  });

  it('says whether some of its words are the editors’', () => {
    expect(citationOf('gp-1').ofEditors).toBe(false);
    expect(citationOf('gp-2').ofEditors).toBe(false);
    expect(citationOf('gp-3').ofEditors).toBe(true);
  });

  it('invents no publisher', () => {
    expect(citationOf('gp-1').publisher).toBeUndefined();
  });
});

describe('the citation of the whole', () => {
  it('leads to the full text, or to the edition that holds all of it', () => {
    expect(citeWhole(plan, undefined, here).address).toBe('/toan-van/');
    expect(citeWhole(plan, '2027-01-02', official).address).toBe(
      'https://example.vn/thu/phien-ban/2027-01-02/',
    );
  });

  it('carries no mark of a note', () => {
    const { title, document } = citeWhole(plan, undefined, here);
    expect(title + document.full + document.short).not.toContain('@');
  });
});

describe('what a page offers to cite', () => {
  const cited = (edition?: string) => {
    const doc = plan.docs.get('gp-2')!;
    const clauses = new Map([[doc.clauses[0]!.code, citationOf('gp-2', edition)]]);
    return citePage(plan, doc, edition, clauses, here);
  };

  it('is itself at its address, and its clauses with their units, each with its own sources', () => {
    const { page, clauses } = cited();
    expect(page).toMatchObject({
      code: 'gp-2',
      address: plan.docs.get('gp-2')!.path,
      ofPlan: false,
    });
    expect(page.sources).toHaveLength(2);
    const [{ units }] = clauses as [(typeof clauses)[0]];
    expect(units.map(({ sources }) => sources.length)).toEqual([1, 1]);
    expect(units.map(({ ofPlan }) => ofPlan)).toEqual([true, false]);
    expect(units[0]!.sources).toEqual(['“Bài báo”, không rõ ngày']);
  });

  it('names the edition beside the address that answers for good', () => {
    expect(cited('2027-01-02').page.frozen).toBe('/phien-ban/2027-01-02/');
  });
});
