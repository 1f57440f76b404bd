import { describe, expect, it } from 'vitest';
import {
  comparedIn,
  conclusionOf,
  groupedIndicators,
  hedgeOf,
  indicatorUnits,
  isShareBelow,
} from './indicators.ts';
import { verdictOf, type Verdict } from './indicators.ts';
import { loadSample } from '../../../tests/support/content.ts';

const verdict = (target: string, latest: string, better: 'cao' | 'thap', from?: string) =>
  verdictOf({ target: [target], latest: [latest], from }, better);

describe('two figures', () => {
  it.each<[string, string, 'cao' | 'thap', Verdict]>([
    ['51%', '60%', 'cao', 'vuot'],
    ['100%', '100%', 'cao', 'dat'],
    ['từ 11% trở lên', 'giảm 3,92%', 'cao', 'chua-dat'],
    ['tăng 8,5%', 'ước tăng 10,04%', 'cao', 'vuot'],
    ['6.220 tỷ đồng', '6.530 tỷ đồng', 'cao', 'vuot'],
    ['9/9 đơn vị', '8/9 đơn vị', 'cao', 'chua-dat'],
    ['giảm 1,5%', 'giảm 2%', 'thap', 'vuot'],
    ['giảm 1,5%', 'tăng 0,1%', 'thap', 'chua-dat'],
    ['dưới 2%', '2%', 'thap', 'chua-dat'],
    ['dưới 2%', '1,9%', 'thap', 'vuot'],
    ['trên 2,5 triệu lượt', '2,5 triệu lượt', 'cao', 'chua-dat'],
    ['3.500 người', 'gần 3.500 người', 'cao', 'chua-dat'],
    ['hạng 20', 'hạng 18/63', 'thap', 'vuot'],
  ])('of which the level is %s and the latest %s, where %s is better, say %s', (...given) => {
    const [target, latest, better, said] = given;
    expect(verdict(target, latest, better)).toBe(said);
  });

  it('say whether a rank rose by as many places as it was to', () => {
    const places = (latest: string) => verdict('tăng ít nhất 5 bậc', latest, 'thap', 'hạng 48');
    expect(['hạng 51', 'hạng 43', 'hạng 40'].map(places)).toEqual(['chua-dat', 'dat', 'vuot']);
  });

  it('say nothing where one is a range, two numbers, or none', () => {
    expect(verdict('7–7,5%', '8%', 'cao')).toBeUndefined();
    expect(comparedIn('26 trong 27 chỉ tiêu')).toBeUndefined();
    expect(comparedIn('nhiều xã')).toBeUndefined();
    expect(comparedIn('giảm còn 1,2%')).toMatchObject({ value: 1.2 });
  });
});

const { plan } = loadSample({
  'chi-tieu.yaml': `
nam-2023:
  name: Năm sau
  group: 2023
  why: không thấy mức
nam-2021:
  name: Năm trước
  group: 2021
  share: true
uoc:
  name: Tăng trưởng
  group: dai-hoi
  setter: Đại hội
  target: "**Mức của văn bản khác, 2021:** Đặt tăng 10,04%.[@bai-bao]"
  latest: "**Ước, 2021:** Ước tăng 10,04%.[@bai-bao]"
  figures: { target: "tăng 10,04%", latest: "tăng 10,04%" }
  better: cao
`,
});

describe('indicators', () => {
  it('stand by who set them, then by year', () => {
    expect(groupedIndicators(plan).map(({ group }) => group)).toEqual(['dai-hoi', 2021, 2023]);
  });

  it('tell what they are and of when as results do', () => {
    const [unit] = indicatorUnits(plan, 'uoc', 'latest');
    expect(unit).toMatchObject({
      code: 'chi-tieu.uoc.latest',
      path: '/ket-qua/chi-tieu/#chi-tieu.uoc',
      text: 'Ước tăng 10,04%.',
      reported: { kind: 'uoc', when: '2021' },
      provenance: ['ke-hoach'],
    });
    expect(plan.restingOn.get('bai-bao')).toContain(unit);
    expect(hedgeOf([unit!])).toBe('uoc');
  });

  it('conclude from figures, else say why not; a share says nothing', () => {
    const { uoc, 'nam-2021': share, 'nam-2023': without } = plan.indicators;
    expect([uoc!, without!, share!].map(conclusionOf)).toEqual(['dat', 'chua-du', undefined]);
  });

  it.each([
    [['71,07 triệu đồng', 'bằng 90,9% chỉ tiêu năm'], true],
    [['bằng 100% kế hoạch'], false],
    [['vượt 61,7% dự toán'], false],
    [['giảm 1,59%, vượt 1,09% chỉ tiêu'], false],
  ])('told only as a share, %j, are below all of it: %s', (latest, below) => {
    const { 'nam-2021': share } = plan.indicators;
    expect(isShareBelow({ ...share!, figures: { target: [], latest } })).toBe(below);
  });
});
