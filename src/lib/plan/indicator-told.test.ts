import { describe, expect, it } from 'vitest';
import { namedUnit } from '../read/told.ts';
import { verdictsOn } from './indicator-told.ts';
import { real } from '../../../tests/support/content.ts';

const { plan } = real;
const told = (name: string) =>
  verdictsOn(plan, namedUnit(plan.units, name)!).map(({ key, told: words }) => `${key}: ${words}`);

describe('a result', () => {
  it('is set against the level of an indicator that names it', () => {
    expect(told('gp-1.ket-qua.grdp-2021')).toEqual([
      'grdp-2021: Số được báo cáo chưa đạt mức đặt ra: giảm 3,92%; mức là tăng từ 11% trở lên',
    ]);
  });

  it('is set against none where the indicator concludes nothing', () => {
    expect(told('gp-1.ket-qua.covid-1-2022')).toEqual([]);
  });
});
