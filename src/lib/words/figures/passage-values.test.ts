import { expect, it } from 'vitest';
import { figuresIn, type NumberStyle } from './figures.ts';
import { isHeld, valuesIn } from './passage-values.ts';

const holds = (passage: string, language: NumberStyle, item: string) => {
  const values = valuesIn(passage, language);
  return figuresIn(item).every((each) => isHeld(each, values));
};

it.each<[string, NumberStyle, string]>([
  ['Eight of the nine localities', 'en', '8/9'],
  ['26 out of the 27 set targets', 'en', '26/27'],
  ['ranking second among the 13 localities', 'en', '2/13'],
  ['contre 26e en 2022', 'fr', 'hạng 26'],
  ['22.1 trillion VND', 'en', '22.100 tỷ đồng'],
  ['more than VND4,369 billion', 'en', '4.369 tỷ đồng'],
  ['January 25, 2021', 'en', '25/1/2021'],
  ['20/31項目が達成', 'ja', '20/31 chỉ tiêu'],
  ['124のコミューンレベルの行政単位', 'ja', '124 đơn vị'],
  ['人口4,257,581人', 'ja', '4.257.581 người'],
  ['penduduk 4.257.581 jiwa', 'id', '4.257.581 người'],
  ['hu labaih 99,02%', 'cjm', 'hơn 99,02%'],
  ['Quyết định số 168/QĐ-TTg ngày 7-2-2024', 'vi', '7/2/2024'],
  ['tra-vinh-xep-hang-25-63-tinh', 'vi', '25/63'],
  ['Trong hai ngày, năm nhà máy', 'vi', '5 nhà máy'],
])('finds in %j (%s) %s', (...said) => expect(holds(...said)).toBe(true));

it.each<[string, NumberStyle, string]>([
  ['five plants', 'en', '6 nhà máy'],
  ['January 25, 2021', 'en', '26/1/2021'],
  ['from July 1', 'en', '1/7/2025'],
])('does not find in %j (%s) %s', (...said) => expect(holds(...said)).toBe(false));
