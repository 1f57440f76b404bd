import { expect, it } from 'vitest';
import { section } from '../check/fixture.ts';
import { resultRows } from './results.ts';
import { loadSample } from '../../../tests/support/content.ts';

const status =
  'status: { outcome: chua-thay, time: khong-ghi, reviewed: 2026-11-24, things: [{ thing: Phấn đấu }] }';

const { plan } = loadSample({
  'giai-phap/a.md': section(
    'gp-1',
    [
      '> Phấn đấu đưa tỉnh đạt chuẩn nông thôn mới.[@bai-bao]\n\nLời giải thích.\n\n## Kết quả {#ket-qua}',
      '- **Ước, 2021:** Một.[@bai-bao]\n- **Báo cáo, 26/8/2021:** Hai.[@bai-bao]\n- Lời bình.',
      '## Điều chưa biết {#chua-biet}\n\nChưa rõ.',
    ].join('\n\n'),
    status,
  ),
  'giai-phap/b.md': section('gp-2', 'Chữ.', status),
  'giai-phap/c.md': section('gp-3', 'Chữ.'),
  'nhiem-vu-trong-tam/index.md': section('nv', 'Chữ.'),
  'nhiem-vu-trong-tam/a.md': section('nv-1', '> Giữ vững độc lập, tự chủ[@nghi-quyet]'),
});

it('a row sets the quotation of a section beside its results, latest first, and its gaps', () => {
  const [row] = resultRows(plan);
  expect(row!.promised.map(({ text }) => text)).toEqual([
    'Phấn đấu đưa tỉnh đạt chuẩn nông thôn mới.',
  ]);
  expect(row!.reported.map(({ text }) => text)).toEqual(['Một.', 'Hai.']);
  expect(row!.unknown!.code).toBe('gp-1.chua-biet');
});

it('every section with a status has one', () => {
  expect(resultRows(plan).map(({ section }) => section.code)).toEqual(['gp-1', 'gp-2']);
});
