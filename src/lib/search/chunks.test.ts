import { describe, expect, it } from 'vitest';
import { chunksOf, type Chunks } from './chunks.ts';

describe('the parts of the index', () => {
  const chunks: Chunks = [
    ['0', 'a'],
    ['hut', 'b'],
    ['thi', 'c'],
  ];

  it('are named by the words they hold, each once', () => {
    expect(chunksOf(['kinh', 'tế', 'biển'], chunks)).toEqual(['b', 'a']);
  });

  it('have đ after every other letter, as the index has it', () => {
    expect(chunksOf(['đất'], chunks)).toEqual(['c']);
    expect(chunksOf(['dat'], chunks)).toEqual(['a']);
  });

  it('are none for what stands before the first word', () => {
    expect(chunksOf(['-'], chunks)).toEqual([]);
  });
});
