import { expect, it } from 'vitest';
import { section } from '../../check/fixture.ts';
import { takenFurtherOf } from './taken-further.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const { plan } = loadSample({
  'giai-phap/a.md': section(
    'gp-1',
    '## Đặt ra {#noi-dung}\n\n> Phấn đấu tăng.[@bai-bao] {#dat-ra}',
  ),
});
const doc = plan.docs.get('gp-1')!;
const group = plan.docs.get('gp')!;
const kit = new Map([
  ['gp.pdf', 2048],
  ['gp-1.pdf', 2048],
  ['to-roi/gp-1.pdf', 1024],
]);
const heard = ['/ban-tin/gp-1/', '/nghe/gp-1/'];

it.each([
  ['a section of which sheets were made', doc, kit, 'Nghe, in, phát lại'],
  ['a section before they are', doc, new Map<string, number>(), 'Nghe và phát lại'],
  ['a group, of which no script is made', group, kit, 'In ra'],
])('is told of %s, under a heading that promises no more', (_, of, made, title) => {
  const { links, ...rest } = takenFurtherOf(plan, of, made)!;
  const printed = [...made.keys()].filter((file) => file.includes(`${of.code}.`));
  expect(rest).toEqual({ title });
  expect(links.map(({ path }) => path)).toEqual([
    ...(of === doc ? heard : []),
    ...printed.map((file) => `/${file}`),
    ...(printed.length ? ['/to-roi/'] : []),
  ]);
});

it('is nothing of a page of which nothing was made', () => {
  expect(takenFurtherOf(plan, group, new Map())).toBeUndefined();
});
