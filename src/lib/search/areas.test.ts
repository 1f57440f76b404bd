import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import { areasNamed } from './areas.ts';
import { file } from './fixture.ts';
import { readAnswers } from './statements.ts';

describe('another area', () => {
  const told = (words: string) =>
    words.replace('Bản đồ vườn ươm', 'Ở huyện Bờ Kia và xã Lau Sậy, bản đồ vườn ươm');
  const statements = { ...file.statements, words: file.statements.words.map(told) };
  const both = readAnswers({ ...file, statements }, '/');
  const hrefs = (query: string) => answer({ query }, both).results.map(({ href }) => href);

  it.each([
    'mục tiêu hái me xã Đất Mới',
    'muc tieu hai me cua bo kia',
    'mục tiêu hái me ở Lau Sậy',
  ])('than what is told of is not answered for: %s', (query) => expect(hrefs(query)).toEqual([]));

  it.each(['bờ kia', 'lau say va bo kia'])('is one of those that are named: %s', (query) =>
    expect(hrefs(`bản đồ vườn ươm ${query}`)[0]).toContain('#ket-qua.ban-do'),
  );

  it.each(['bỏ kìa', 'lâu sậy'])('is not named by other words with marks: %s', (words) => {
    const query = `mục tiêu hái me ${words}`;
    expect(areasNamed(both.read(query), [true, true, true, true, true, true], both)).toEqual([]);
  });

  it('is not named without marks by parts of other words of the site', () => {
    // “Tiêu Me” would be an area, “mục tiêu” is a word.
    const areas = [both.read('Tiêu Hái')];
    const named = areasNamed(both.read('muc tieu hai me'), [true, true, true, true], {
      ...both,
      areas,
    });
    expect(named).toEqual([]);
    expect(areasNamed(both.read('xa tieu hai'), [true, true, true], { ...both, areas })).toEqual([
      'tieu_hai',
    ]);
  });

  it('is answered by what is told of it, or asked of no area', () => {
    expect(hrefs('bản đồ vườn ươm huyện Bờ Kia')[0]).toBe('/viec/trong-cay/#ket-qua.ban-do');
    expect(hrefs('mục tiêu hái me')[0]).toBe('/viec/trong-cay/#ket-qua.me-muc');
  });
});
