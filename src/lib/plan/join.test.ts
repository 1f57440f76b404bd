import { describe, expect, it } from 'vitest';
import { page, section, withSample, type Sample } from '../checks/fixture.ts';
import { loadContent } from '../content/load.ts';
import { provenanceOf } from './join.ts';

const planOf = (files: Sample) => loadContent(withSample(files)).loaded.plan;
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

it('the clause of the timeline rests on the sources of its events, and reports their words', () => {
  const plan = planOf({
    'trang/boi-canh.mdx': page('Các mốc.').replace('#noi-dung', '#dong-thoi-gian'),
    'dong-thoi-gian.yaml': [
      '- { date: "2021", title: Một, text: "Lời kế hoạch.[@bai-bao]" }',
      '- { date: "2022", title: Hai, text: "Lời cấp trên.[@nghi-quyet]" }',
    ].join('\n'),
  });
  const [clause] = plan.docs.get('boi-canh')!.clauses;
  expect(clause).toMatchObject({
    provenance: ['ke-hoach', 'cap-tren', 'bien-tap'],
    notes: [{ key: 'bai-bao' }, { key: 'nghi-quyet' }],
  });
  expect(plan.restingOn.get('bai-bao')).toEqual([
    { label: 'Mục: Nội dung', path: '/boi-canh/#dong-thoi-gian' },
  ]);
});

it('a text that names no source among others that do is the editors’', () => {
  const { sources } = planOf({});
  expect(provenanceOf([['nghi-quyet'], ['bai-bao']], sources)).toEqual(['ke-hoach', 'cap-tren']);
  expect(provenanceOf([['bai-bao'], []], sources)).toEqual(['ke-hoach', 'bien-tap']);
});
