import { expect, it } from 'vitest';
import { shortestWriting, writingPattern } from './writings.ts';

const written = (writing: string, text: string) =>
  new RegExp(`^${writingPattern(writing)}$`, 'u').test(text);

it.each([
  ['nhiệm vụ (trọng tâm)', ['nhiệm vụ', 'nhiệm vụ trọng tâm'], ['nhiệm vụ ', 'trọng tâm']],
  ['(khâu) đột phá', ['đột phá', 'khâu đột phá'], ['khâuđột phá', 'khâu']],
  ['nhóm (nhiệm vụ,) giải pháp', ['nhóm giải pháp', 'nhóm nhiệm vụ, giải pháp'], ['nhóm']],
  ['Kế hoạch (hành động) (số) 9', ['Kế hoạch 9', 'Kế hoạch hành động số 9'], ['Kế hoạch số']],
  ['9/KH-UBND (a.b)', ['9/KH-UBND', '9/KH-UBND a.b'], ['9/KH-UBND a-b']],
])('%s may be written in these ways alone', (writing, ways, others) => {
  for (const way of ways) expect(written(writing, way), way).toBe(true);
  for (const other of others) expect(written(writing, other), other).toBe(false);
});

it('has a shortest way', () =>
  expect(
    ['nhóm (nhiệm vụ,) giải pháp', '(khâu) đột phá', 'a (b) (c)'].map(shortestWriting),
  ).toEqual(['nhóm giải pháp', 'đột phá', 'a']));
