import { expect, it } from 'vitest';
import { section, withSample } from '../check/fixture.ts';
import { formerPlaces } from './former-places.ts';
import { loadSample } from '../../../tests/support/content.ts';

const { plan } = loadSample({
  'plan.yaml': withSample({}).get('plan.yaml')! + 'places: [(huyện) Cầu Kè, thị xã Duyên Hải]\n',
  'giai-phap/a.md': section(
    'gp-1',
    'Chợ Cầu Kè Đông.\n\nHai huyện Cầu Kè và Tiểu Cần. {#hai-huyen}\n\nỞ Cầu Kè.',
  ),
  'giai-phap/b.md': section('gp-2', 'Huyện Cầu Kè.\n\n## Điều chưa rõ {#chua-biet}\n\nChữ.'),
  'giai-phap/c.md': section(
    'gp-3',
    'Nhiệt điện Duyên Hải.\n\n## Điều chưa rõ {#chua-biet}\n\n- Thị xã Duyên Hải: chưa thấy.',
  ),
});

it('a place leads to the first sentence of each section that names it, with or without what may be left out', () => {
  const told = formerPlaces(plan).map(({ name, told }) => [
    name,
    ...told.map(({ doc, unit }) => `${doc.code}: ${unit.shown}`),
  ]);
  expect(told).toEqual([
    ['huyện Cầu Kè', 'gp-1: Hai huyện Cầu Kè và Tiểu Cần.', 'gp-2: Huyện Cầu Kè.'],
  ]);
});
