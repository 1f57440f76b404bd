import { expect, it } from 'vitest';
import { errorsOf } from '../read/problem.ts';
import { checkContent } from './check.ts';
import { real as loaded } from '../../../tests/support/content.ts';
import { memory } from '../../../tests/support/memory.ts';

const real = loaded.raw;

/** Each breaks something that other files rest on, or that rests on other files. */
const edits: [file: string, from: RegExp, to: string][] = [
  ['giai-phap/kinh-te-bien.md', /\d(?= MW)/, '7$&'],
  ['giai-phap/kinh-te-bien.md', /\.\[@[^\]]+\]/, '.'],
  ['nguon.yaml', /^( {2}title: ["']?)(?=\p{Lu})/mu, '$1Thêm '],
  ['nguon.yaml', /^ {2}so-lieu:\n {4}- .*\d/m, '$&7'],
  ['hoi-dap/kinh-te-ngan-sach.md', /(conclusion: .*?)\d/, '$17'],
  ['da-tra.yaml', /(sought: )/, '$1www.vi-du.vn '],
  ['thuat-ngu.yaml', /(definition: >-\n\s+)/, '$1Có 77 việc. '],
  ['chi-tieu.yaml', /( figures: \{ target: ")/, '$1chừng '],
  ['co-quan.yaml', /( aliases: \[)/, '$1Ban Chấp hành Trung ương Đảng, '],
];

it('says of content that was edited again and again what it would say had it seen nothing before', () => {
  const first = checkContent(real, memory);
  const tree = new Map(real);
  const missed = edits.filter(([file, from, to]) => {
    const before = tree.get(file)!;
    tree.set(file, before.replace(from, to));
    checkContent(tree, memory);
    return tree.get(file) === before;
  });
  expect(missed).toEqual([]);
  const told = checkContent(tree, memory);
  const files = new Set(edits.map(([file]) => file));
  expect(new Set(errorsOf(told).map(({ file }) => file))).toEqual(files);
  expect(told).toEqual(checkContent(tree));
  expect(checkContent(real, memory)).toEqual(first);
});
