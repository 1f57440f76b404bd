import { expect, it } from 'vitest';
import { archivesOf } from './archives.ts';

const text = `# mot: Bài về cầu.
# Trích chứng của hồ sơ: K-101

Đoạn một.
# Ghi lại theo lời của hồ sơ, không phải nguyên văn:
# K-503: Cầu dài 5 km: mới được đề xuất.
# mục 9: Hộ nghèo 1,8%

# Lời của người chép.
Đoạn hai.
`;
const { archives, retold } = archivesOf([
  ['nguon/mot.txt', text],
  ['nguon.yaml', text],
]);

it('keeps passages apart from comments', () => {
  expect([...archives.keys()]).toEqual(['mot']);
  expect(
    archives
      .get('mot')!
      .split(/\n{2,}/)
      .filter((each) => each.trim()),
  ).toEqual(['Đoạn một.', 'Đoạn hai.\n']);
});

it('reads as retold only what a comment says to be so, without its mark in the record', () => {
  expect(retold.get('mot')).toEqual(['Cầu dài 5 km: mới được đề xuất.', 'Hộ nghèo 1,8%']);
});
