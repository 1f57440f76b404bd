import { describe, expect, it } from 'vitest';
import { section, subject, type Sample } from '../check/fixture.ts';
import { addressesOf } from './addresses.ts';
import { loadSample } from '../../../tests/support/content.ts';

const planOf = (files: Sample) => loadSample(files).plan;
const asked = (units: string, id = 'tang-bao-nhieu') =>
  subject(
    `- id: ${id}\n  ask: Kinh tế tăng bao nhiêu?\n  conclusion: Tăng 10,04%.\n  units: [${units}]\n  reviewed: 2026-11-24`,
  );
const section1 = section(
  'gp-1',
  'Kinh tế tăng 10,04%.[@bai-bao, đoạn 2] {#tang} Giữ vững độc lập.[@nghi-quyet] {#giu}',
);

describe('a conclusion', () => {
  const plan = planOf({
    'giai-phap/a.md': section1,
    'hoi-dap/kinh-te.md': asked('gp-1.noi-dung.tang, gp-1.noi-dung.giu'),
  });
  const [question] = plan.questions;
  const conclusion = plan.units.get('hoi-dap.tang-bao-nhieu')!;

  it('rests on the notes of its units, and reports the words of those who say them', () => {
    expect(conclusion).toBe(question!.conclusion);
    expect(conclusion.noted).toBe('Tăng 10,04%.[@bai-bao, đoạn 2; @nghi-quyet]');
    expect(conclusion.provenance).toEqual(['ke-hoach', 'cap-tren']);
    expect(plan.restingOn.get('nghi-quyet')).toContain(conclusion);
  });

  it('is a clause of the page of all questions, under the id of its own', () => {
    expect(plan.docs.get('hoi-dap')!.clauses.at(-1)).toMatchObject({
      code: 'hoi-dap.tang-bao-nhieu',
      title: 'Kinh tế tăng bao nhiêu?',
      path: '/hoi-dap/#tang-bao-nhieu',
      at: { file: 'hoi-dap/kinh-te.md', line: 9 },
      units: [conclusion],
    });
  });

  it('has an address on the page of its subject, too', () => {
    expect(plan.docs.get('hoi-dap/kinh-te')!.path).toBe('/hoi-dap/kinh-te/');
    expect(addressesOf(plan).get('/hoi-dap/kinh-te/')).toContain('tang-bao-nhieu');
    expect(addressesOf(plan).get('/hoi-dap/')).toContain('kinh-te');
  });
});

it('a draft of a subject asks nothing', () => {
  const file = asked('gp-1.noi-dung.tang').replace('title:', 'draft: true\ntitle:');
  const plan = planOf({ 'giai-phap/a.md': section1, 'hoi-dap/kinh-te.md': file });
  expect(plan.questions).toEqual([]);
});

it('a file of questions that cannot be read loses none that were published', () => {
  const entry = { title: 'Kinh tế tăng bao nhiêu?', since: '2026-11-24' };
  const ledger = JSON.stringify({ pages: {}, clauses: { 'hoi-dap.tang-bao-nhieu': entry } });
  const plan = planOf({ 'hoi-dap/kinh-te.md': '---\ntitle: [', 'so-dia-chi.json': ledger });
  expect(plan.questions.map(({ clause }) => clause.path)).toEqual(['/hoi-dap/#tang-bao-nhieu']);
});
