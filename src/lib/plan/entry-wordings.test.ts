import { expect, it } from 'vitest';
import { withSample } from '../checks/fixture.ts';
import { loadContent } from '../content/load.ts';
import { entryWordings } from './entry-wordings.ts';

const base = withSample({});
const wording = (page: string, file: string, from: string | RegExp, to: string) => {
  const given = base.get(file)!.replace(from, to);
  expect(given).not.toBe(base.get(file));
  const { content } = loadContent(withSample({ [file]: given })).loaded;
  return [...entryWordings(page, content).values()].join('\n');
};
const unchanged = (page: string) =>
  [...entryWordings(page, loadContent(base).loaded.content).values()].join('\n');

it.each([
  ['a term', 'thuat-ngu', 'thuat-ngu.yaml', 'term: Nông', 'term: Nong'],
  ['an abbreviation', 'thuat-ngu', 'thuat-ngu.yaml', '  def', '  abbr: [NTM]\n  def'],
  ['a definition', 'thuat-ngu', 'thuat-ngu.yaml', 'Một chương', 'Chương'],
  ['a duty', 'co-quan', 'co-quan.yaml', 'Chưa rõ việc', 'Không rõ việc'],
  ['a status', 'co-quan', 'co-quan.yaml', 'chua-ro', 'con'],
  ['a title', 'nguon', 'nguon.yaml', 'title: Bài báo', 'title: Bài báo khác'],
  ['a provenance', 'nguon', 'nguon.yaml', 'provenance: ke-hoach', 'provenance: ve-sau'],
  ['a note', 'nguon', 'nguon.yaml', '  so-lieu', '  note: Chưa rõ ngày đăng.\n  so-lieu'],
])('tells %s from what it was', (_what, page, file, from, to) => {
  expect(wording(page, file, from, to)).not.toBe(unchanged(page));
});

it.each([
  ['synonyms', 'thuat-ngu', 'thuat-ngu.yaml', '  def', '  synonyms: [xã mới]\n  def'],
  ['how lines are wrapped', 'thuat-ngu', 'thuat-ngu.yaml', 'Một ch', '|-\n    Một\n    ch'],
  ['other names of bodies', 'co-quan', 'co-quan.yaml', '  level', '  aliases: [STC]\n  level'],
  ['recorded figures', 'nguon', 'nguon.yaml', '"10,04%", ', ''],
  ['how far it was read', 'nguon', 'nguon.yaml', 'read: toan-van', 'read: doan-trich'],
  ['the order of keys', 'nguon', 'nguon.yaml', /( {2}type.*\n)( {2}title.*\n)/, '$2$1'],
])('makes no difference of %s', (_what, page, file, from, to) => {
  expect(wording(page, file, from, to)).toBe(unchanged(page));
});

it('says nothing for other pages, whatever their name', () => {
  const { content } = loadContent(base).loaded;
  for (const page of ['ke-hoach', 'constructor', 'giai-phap/index'])
    expect(entryWordings(page, content).size).toBe(0);
});
