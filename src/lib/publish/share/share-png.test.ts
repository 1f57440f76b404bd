import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { pictureFaces } from './faces.ts';
import { sharePng } from './share-png.ts';
import { shareText, type ShareText } from './share-text.ts';
import { pressPictures } from '../outreach/pictures.ts';
import { real } from '../../../../tests/support/content.ts';

const kept = mkdtempSync(join(tmpdir(), 'anh-'));
afterAll(() => rmSync(kept, { recursive: true }));
const plain: ShareText = {
  site: 'Kế hoạch 1740',
  about: 'Trà Vinh 2021–2025',
  title: 'Kinh tế biển',
  status: {
    outcome: 'co-so-lieu',
    words: 'Có số liệu, chưa thấy mức đặt ra',
    beside: 'Về 1 trong 4 việc · Đúng hạn hay không tùy mốc tính: 2024 hoặc 11/3/2025',
  },
  figure: '322 MW',
  sentence: 'Năm dự án điện gió, 322 MW, đã vận hành.',
  source: 'Báo cáo, 3/2025 · TTXVN',
};
const points = [2021, 2022, 2023].map((year, at) => ({
  name: '',
  date: String(year),
  value: at - 1,
}));
const hostile: [string, Partial<ShareText>][] = [
  ['nothing odd', {}],
  ['a title of 200 letters', { title: 'Phát triển '.repeat(19).trim().slice(0, 200) }],
  ['a title of one word', { title: 'Ẩ'.repeat(200) }],
  ['a figure of 15 digits', { figure: '123.456.789.012.345 tỷ đồng' }],
  ['long words everywhere', { sentence: 'Ặ'.repeat(300), source: 'W'.repeat(300) }],
  ['no figure and no status', { figure: '' }],
  [
    'a drawing beside a long title',
    {
      title: 'Phát triển '.repeat(19),
      series: {
        title: 'Mức',
        unit: '%',
        points,
        time: { from: '2021-08-26', to: '2025', until: undefined, into: undefined },
      },
    },
  ],
];

it.each(hostile)('with %s nothing reaches the edge, in at most 12 KB', async (_what, odd) => {
  const png = await sharePng({ ...plain, ...odd }, kept);
  expect(png.length).toBeLessThanOrEqual(12 * 1024);
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect(info.width).toBeGreaterThanOrEqual(600);
  const margin = Math.floor(info.width * 0.05);
  const paper = data[0];
  const inMargin = [...data.entries()].filter(([at]) => {
    const x = at % info.width;
    const y = Math.floor(at / info.width);
    return (
      x < margin || x >= info.width - margin || y < margin / 2 || y >= info.height - margin / 2
    );
  });
  expect(inMargin.every(([, value]) => value === paper)).toBe(true);
});

it('is drawn once: the same words are taken from where they are kept', async () => {
  const before = readdirSync(kept).length;
  await sharePng(plain, kept);
  expect(readdirSync(kept)).toHaveLength(before);
  await sharePng({ ...plain, source: 'khác' }, kept);
  expect(readdirSync(kept)).toHaveLength(before + 1);
});

it('has no letter without a glyph: what its face does not have is left out', () => {
  const { readable } = pictureFaces();
  expect(readable('Đặt ra “từ 10%” – ≥ 2 km², Ẵ ỹ…')).toBe('Đặt ra “từ 10%” – ≥ 2 km², Ẵ ỹ…');
  expect(readable('a → 海 b')).toBe('a     b');
  expect(readable('Việt')).toBe('Việt');
});

it.each([
  ['gp-9', ['Có số liệu, chưa thấy mức đặt ra', 'Về ']],
  ['mt-1', ['Đã được công nhận', 'Đúng hạn hay không tùy mốc tính: 2024 hoặc 11/3/2025']],
  ['th-1', ['Đã tra cứu, chưa thấy thông tin', 'Định kỳ · rà soát ngày ']],
])('says of %s how it stands on both axes, in each of its pictures', (code, both) => {
  const { plan } = real;
  const told = shareText(plan, plan.docs.get(code)!);
  expect(told.status?.words).toBe(both[0]);
  expect(told.status?.beside.startsWith(both[1]!)).toBe(true);
  const { measures } = pictureFaces();
  const pictures = pressPictures(plan).filter(({ doc }) => doc?.code === code);
  expect(pictures.map(({ name }) => name)).toEqual([`${code}-ngang`, code]);
  for (const { svg } of pictures) {
    const words = svg(measures)
      .replace(/<[^>]+>/g, ' ')
      .replace(/ +/g, ' ');
    for (const each of both) expect(words).toContain(each);
  }
});
