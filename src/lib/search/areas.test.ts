import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
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

  it('is answered by what is told of it, or asked of no area', () => {
    expect(hrefs('bản đồ vườn ươm huyện Bờ Kia')[0]).toBe('/viec/trong-cay/#ket-qua.ban-do');
    expect(hrefs('mục tiêu hái me')[0]).toBe('/viec/trong-cay/#ket-qua.me-muc');
  });
});
