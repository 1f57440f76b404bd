import { expect, it } from 'vitest';
import type { SourceData } from '../../read/schemas.ts';
import { section } from '../../check/fixture.ts';
import { pressQuotation } from './press-quotation.ts';
import { loadSample } from '../../../../tests/support/content.ts';

const { plan } = loadSample({
  'giai-phap/a.md': section(
    'gp-1',
    [
      '## Đặt ra {#noi-dung}\n\n> Phấn đấu tăng.[@bai-bao] {#dat-ra}',
      '## Kết quả {#ket-qua}\n\n- **Báo cáo, 8/2021:** Tăng 10,04%.[@bai-bao] {#tang} Đó là số giữa năm.',
    ].join('\n\n'),
  ),
});
const unit = plan.units.get('gp-1.ket-qua.tang')!;
const { name: province } = plan.about.province;
const trial = { site: '', base: '/' };
const [[key, source]] = Object.entries(plan.sources) as [[string, SourceData]];
const restingOn = (other: Partial<SourceData>) =>
  pressQuotation({ ...plan, sources: { [key]: { ...source, ...other } } }, 'Cây', unit, trial);

it.each(['', 'https://vi-du.vn'])(
  'says of which province, when, by whom and, at %j, where',
  (site) => {
    const [told, source] = pressQuotation(plan, 'Cây', unit, { site, base: '/thu/' }).split('\n');
    expect(told).toBe(`Cây, ${province}: Tăng 10,04% (báo cáo, 8/2021). Đó là số giữa năm.`);
    expect(source).toMatch(/^Nguồn: [^;]+/);
    expect(source!.includes('https://vi-du.vn/thu/')).toBe(site !== '');
  },
);

it('says of what is told after the province ended that it is part of another', () => {
  const about = { ...plan.about, province: { name: 'A', into: 'B', until: '2021-06-30' } };
  const told = (when: string) => {
    const later = { ...unit, reported: { ...unit.reported!, when } };
    return pressQuotation({ ...plan, about }, 'Cây', later, trial);
  };
  expect(told('8/2021')).toMatch(/^Cây, A \(cũ\), nay thuộc B: Tăng 10,04% \(báo cáo, 8\/2021\)/);
  // A year in which it ended may be told of it.
  for (const when of ['2021', '6/2021', '2020–2022'])
    expect(told(when)).toMatch(/^Cây, A: Tăng 10,04%/);
});

it('has no two colons in a row: a result that opens with one stands behind a dash', () => {
  const dated = { ...unit, text: 'Năm 2021: tăng 10,04%.' };
  const told = pressQuotation(plan, 'Cây', dated, trial);
  expect(told).toMatch(/^Cây, [^:]+ – Năm 2021: tăng 10,04%/);
});

it('names the language of a source that is not in Vietnamese, unless its name does', () => {
  const told = (name: string) =>
    restingOn({ issued: '2021-08-26', language: 'en', 'container-title': name });
  expect(told('Báo ảnh')).toMatch(/\nNguồn: Báo ảnh, [^,]+, tiếng Anh$/);
  expect(told('Báo ảnh, bản tiếng Anh').match(/tiếng Anh/g)).toHaveLength(1);
});

it('puts what is quoted in quotation marks', () => {
  const goal = plan.units.get('gp-1.noi-dung.dat-ra')!;
  const [told] = pressQuotation(plan, 'Cây', goal, trial).split('\n');
  expect(told).toBe('Cây: “Phấn đấu tăng.”');
});

it('says of a source without a day what it is, which its name alone does not tell', () => {
  const told = restingOn({ title: '[Đoạn tin cuối một bài]', issued: undefined });
  expect(told).toMatch(/\nNguồn: Đoạn tin cuối một bài, .+, không rõ ngày/);
});

it('says where a source may be read', () => {
  expect(restingOn({ URL: 'https://bao.vi-du.vn/bai' })).toMatch(
    /\nNguồn: [^;]+, https:\/\/bao\.vi-du\.vn\/bai$/,
  );
});
