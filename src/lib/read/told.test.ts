import { describe, expect, it } from 'vitest';
import { section } from '../check/fixture.ts';
import { namedUnit, notedText, ownText, pathByName } from './told.ts';
import { loadSample } from '../../../tests/support/content.ts';

const { plan } = loadSample({
  'giai-phap/a.md': section(
    'gp-1',
    'Chữ.\n\n## Kết quả {#ket-qua}\n\n- **Ước, 2021:** Một việc.[@bai-bao] {#mot-viec}\n- Hai việc.',
  ),
  'dong-thoi-gian.yaml': 'a: { date: "2021", title: A, text: "Ba việc.[@bai-bao]" }\n',
});

describe('what a name stands for', () => {
  it('is the unit people gave it to, at its name', () => {
    const unit = namedUnit(plan.units, 'gp-1.ket-qua.mot-viec')!;
    expect(unit.text).toBe('Một việc.');
    expect(pathByName(unit)).toBe('/giai-phap/a/#ket-qua.mot-viec');
  });

  it('may be an event by its key', () => {
    expect(namedUnit(plan.units, 'dong-thoi-gian.a')!.text).toBe('Ba việc.');
  });

  it('is nothing for the letters made from a wording, which change with it', () => {
    const { code } = plan.units.get('gp-1.ket-qua.mot-viec')!;
    expect(plan.units.has(code)).toBe(true);
    expect(namedUnit(plan.units, code)).toBeUndefined();
  });
});

it('an entry tells what it names and its own words, in their order', () => {
  const told = ['Trước hết.', 'gp-1.ket-qua.mot-viec', 'dong-thoi-gian.a', 'Sau cùng.'];
  expect(notedText(told, plan.units)).toBe(
    'Trước hết. Ước, 2021: Một việc.[@bai-bao] Ba việc.[@bai-bao] Sau cùng.',
  );
  expect(ownText(told)).toBe('Trước hết. Sau cùng.');
});
