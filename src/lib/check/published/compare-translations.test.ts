import { expect, it } from 'vitest';
import { section } from '../fixture.ts';
import { comparePublished } from './compare-published.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const loadedOf = (unit: string, text: string, hash: string, title = 'Summary') =>
  loadSample({
    'giai-phap/a.md': section('gp-1', `${unit}[@bai-bao] {#tang}`),
    'en/tom-tat.yaml': `title: ${title}\nsentences:\n  - { text: ${text}, unit: gp-1.noi-dung.tang, hash: ${hash} }\n`,
  });
const [unit, text, hash] = ['Kinh tế tăng 10,04%.', 'It grew by 10.04%.', '3fw7'] as const;
const published = loadedOf(unit, text, hash);
const told = (...now: Parameters<typeof loadedOf>) =>
  comparePublished(published, loadedOf(...now), '2026-12-01')
    .filter(({ rule }) => rule === 'ban-dich')
    .map(({ line, rule }) => `${line} ${rule}`);

it.each([
  ['another text', unit, 'Claim 99%.', 'zzzz'],
  ['another hash alone', unit, text, 'zzzz'],
])('a translation with %s that is old from the start is refused', (_, ...now) =>
  expect(told(...now)).toEqual(['3 ban-dich']),
);

it('a title is not changed over a sentence that is old', () =>
  expect(told('Kinh tế tăng 10,4%.', text, hash, 'Growth of 99%')).toEqual(['1 ban-dich']));

it('who mends the Vietnamese sentence is not kept from it, nor who translates it anew', () => {
  expect(told('Kinh tế tăng 10,4%.', text, hash)).toEqual([]);
  expect(told(unit, 'Growth was 10.04%.', hash, 'Growth')).toEqual([]);
});
