import { expect, it } from 'vitest';
import { section, withSample } from '../fixture.ts';
import { withAmountDrafts } from './amount-drafts.ts';

const clause =
  '- **Ước, 2024:** GRDP bình quân đầu người ước đạt hơn 94,37 triệu đồng, tỷ trọng 38,6% (năm 2023: 35,92%).[@bai-bao]';
const source = (list: string) => ({
  'nguon.yaml': withSample({}).get('nguon.yaml')!.replace('["10,04%", "26/8/2021"]', list),
  'giai-phap/a.md': section('gp-1', clause),
});
const drafted = (list: string) =>
  withAmountDrafts(withSample(source(list)))
    .get('nguon.yaml')!
    .match(/so-lieu:[^]*?(?=\n\S)/)![0];

it('drafts what figures measure, how and of when, from the words on the page', () =>
  expect(drafted('["94,37 triệu đồng", "35,92%", "26/8/2021"]').split('\n')).toEqual([
    'so-lieu:',
    '    - { so: "ước hơn 94,37 triệu đồng", cua: "GRDP bình quân đầu người", nam: "ước 2024" }',
    '    - { so: "35,92%", cua: "tỷ trọng", nam: 2023 }',
    '    - "26/8/2021"',
  ]));

it.each(['["94,37 triệu đồng", { so: "38,6%", cua: tỷ trọng }]', '["26/8/2021"]', '["5 xã"]'])(
  'leaves %s as people wrote it',
  (list) => expect(drafted(list)).toBe(`so-lieu: ${list}`),
);
