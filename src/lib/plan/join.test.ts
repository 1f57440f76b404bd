import { describe, expect, it } from 'vitest';
import { section, type Sample } from '../check/fixture.ts';
import { provenanceOf } from './join.ts';
import { loadSample } from '../../../tests/support/content.ts';

const planOf = (files: Sample) => loadSample(files).plan;
const marksOf = (clause: string, id = 'noi-dung') =>
  planOf({ 'giai-phap/a.md': section('gp-1', clause).replace('#noi-dung', `#${id}`) })
    .docs.get('gp-1')!
    .clauses[0]!.provenance.join(' ');

describe('whose words a clause reports', () => {
  it.each([
    [
      'is those of the sources its notes name',
      'Một.[@bai-bao] Hai.[@nghi-quyet]',
      'ke-hoach cap-tren',
    ],
    ['is the editors’ where it has no note', 'Một.', 'bien-tap'],
    [
      'is the editors’ too where a paragraph has none',
      'Một.[@bai-bao]\n\nHai.',
      'ke-hoach bien-tap',
    ],
    ['is the editors’ too where an item has none', '- Một.[@bai-bao]\n- Hai.', 'ke-hoach bien-tap'],
    [
      'is the editors’ too where a row has none',
      '| A | B |\n|---|---|\n| 1 | 2[@bai-bao] |\n| 3 | 4 |',
      'ke-hoach bien-tap',
    ],
    [
      'is not the editors’ for the names of columns',
      '| A | B |\n|---|---|\n| 1 | 2[@bai-bao] |',
      'ke-hoach',
    ],
    ['is not the editors’ for a heading', 'Một.[@bai-bao]\n\n### Hai\n\nBa.[@bai-bao]', 'ke-hoach'],
    [
      'is, for a list, that of the paragraph which introduces it',
      'Bài báo nêu[@bai-bao]:\n\n- một;\n- hai.',
      'ke-hoach',
    ],
  ])('%s', (_name, clause, marks) => expect(marksOf(clause)).toBe(marks));

  it.each(['giai-thich', 'chua-biet'])('is the editors’ too in a clause %s', (id) =>
    expect(marksOf('Một.[@bai-bao]', id)).toBe('ke-hoach bien-tap'),
  );
});

describe('an event', () => {
  const plan = planOf({
    'giai-phap/a.md': section('gp-1', 'Một việc.[@nghi-quyet] {#mot-viec}'),
    'dong-thoi-gian.yaml': [
      'sau: { date: "2022-03", title: Hai, text: [gp-1.noi-dung.mot-viec] }',
      'truoc: { date: "2021", title: Một, text: "Lời kế hoạch.[@bai-bao]" }',
    ].join('\n'),
  });

  it('stands by its date, and has an address of its own', () => {
    expect(Object.keys(plan.timeline)).toEqual(['truoc', 'sau']);
    expect(plan.units.get('dong-thoi-gian.truoc')).toMatchObject({
      path: '/dong-thoi-gian/#truoc',
      provenance: ['ke-hoach'],
    });
    expect(plan.restingOn.get('bai-bao')).toEqual([plan.units.get('dong-thoi-gian.truoc')]);
  });

  it('that only tells what stands elsewhere is no unit, and rests on nothing itself', () => {
    expect(plan.units.has('dong-thoi-gian.sau')).toBe(false);
    expect(plan.restingOn.get('nghi-quyet')).toEqual([plan.units.get('gp-1.noi-dung.mot-viec')]);
  });
});

it('a text that names no source among others that do is the editors’', () => {
  const { sources } = planOf({});
  expect(provenanceOf([['nghi-quyet'], ['bai-bao']], sources)).toEqual(['ke-hoach', 'cap-tren']);
  expect(provenanceOf([['bai-bao'], []], sources)).toEqual(['ke-hoach', 'bien-tap']);
});
