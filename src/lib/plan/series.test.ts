import { expect, it } from 'vitest';
import { section } from '../check/fixture.ts';
import { loadSample } from '../../../tests/support/content.ts';
import { drawnSeries } from './series.ts';

const clause = `- **Báo cáo, 16/10/2023:** 85/85 xã; 51 xã nâng cao.[@bai-bao] {#nay}
- **Trước kế hoạch, 2020:** 61/85 xã (71,8%).[@bai-bao] {#truoc}
- **Ước, 2018–2/2022:** Giảm 3 xã.[@bai-bao] {#giam}
- **Báo cáo, không rõ ngày:** Có 7 xã.[@bai-bao] {#luc-nao}
- **Mức của văn bản khác, 2020:** Phải đạt 100% số xã.[@bai-bao] {#muc}

## Điều chưa rõ {#chua-biet}

- Số năm sau: chưa thấy. {#sau}`;

const drawn = (lines: string) =>
  drawnSeries(
    loadSample({
      'giai-phap/a.md': section('gp-1', clause),
      'so-lieu/xa.yaml': `title: Xã\nunit: xã\nnote: Chữ.\n${lines}`,
    }).plan,
    'xa',
  );

it('draws what units say, to the month, of a span at its end, oldest first', () => {
  const { points, total } = drawn(
    'points: [gp-1.noi-dung.nay, gp-1.noi-dung.truoc, gp-1.noi-dung.giam]\ngaps: [{ date: "2021", text: gp-1.chua-biet.sau }]\n',
  );
  expect(points.map(({ date, value, kind }) => [date, value, kind])).toEqual([
    ['2020', 61, 'hien-trang'],
    ['2021', undefined, undefined],
    ['2022-02', -3, 'uoc'],
    ['2023-10', 85, 'bao-cao'],
  ]);
  expect(total).toBe(85);
});

it.each([
  ['the number in its unit', 'phải đạt 9 xã', 9],
  ['all of the total', '100% số xã', 85],
  ['nothing that is no number in its unit', 'đạt 51%', undefined],
])('has for its level %s', (_what, as, value) => {
  const lines = `points: [gp-1.noi-dung.nay]\ntarget: { as: ${as}, text: gp-1.noi-dung.muc }\n`;
  expect(drawn(lines).level?.value).toBe(value);
});

it('leaves out what is not there, and what has no time', () => {
  expect(drawn('points: [gp-1.noi-dung.khong, gp-1.noi-dung.luc-nao]\n').points).toEqual([]);
});
