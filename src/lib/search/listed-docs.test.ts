import { expect, it } from 'vitest';
import { sectionsOf } from '../plan/place.ts';
import { listedDocs } from './listed-docs.ts';
import { real } from '../../../tests/support/content.ts';

it('has of many sections the first of each group before the second of any', () => {
  const codes = (most: number) =>
    listedDocs(real.plan, most).flatMap(({ kind, code }) => (kind === 'section' ? [code] : []));
  expect(codes(5)).toEqual(['mt-1', 'nv-1', 'dp-1', 'gp-1', 'th-1']);
  expect(codes(7)).toEqual(['mt-1', 'mt-2', 'nv-1', 'nv-2', 'dp-1', 'gp-1', 'th-1']);
  expect(codes(60)).toHaveLength(sectionsOf(real.plan).length);
});
