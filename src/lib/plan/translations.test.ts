import { expect, it } from 'vitest';
import { section } from '../check/fixture.ts';
import { translated, translationsOf } from './translations.ts';
import { loadSample } from '../../../tests/support/content.ts';

const planOf = (words: string, hash: string) =>
  loadSample({
    'giai-phap/a.md': section('gp-1', `${words}[@bai-bao] {#tang}`),
    'en/tom-tat.yaml': `title: Summary\nsentences:\n  - { text: It grew., unit: gp-1.noi-dung.tang, hash: ${hash} }\n`,
  }).plan;

it('calls a sentence outdated when a letter of what it renders is another, or it is gone', () => {
  const was = planOf('Kinh tế tăng.', 'k7f3');
  const { id } = was.units.get('gp-1.noi-dung.tang')!;
  const of = (plan: ReturnType<typeof planOf>) =>
    translationsOf(plan).flatMap(({ translation }) =>
      translated(plan, translation).map(({ outdated }) => outdated),
    );
  expect(of(planOf('Kinh tế tăng.', id))).toEqual([false]);
  expect(of(planOf('Kinh tế giảm.', id))).toEqual([true]);
  expect(of({ ...planOf('Kinh tế tăng.', id), units: new Map() })).toEqual([true]);
});
