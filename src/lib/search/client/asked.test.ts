import { describe, expect, it } from 'vitest';
import type { Asked } from '../answer.ts';
import { addressOf, askedAt } from './asked.ts';

const asked: Asked = { query: 'rừng & “biển”', part: 'giai-phap', words: 've-sau', exact: '1' };

describe('what is asked', () => {
  it('is read from the address as it was written there', () => {
    expect(askedAt(addressOf(asked))).toEqual(asked);
  });

  it('is nothing at an address without a query', () => {
    expect(askedAt('')).toEqual({ query: '', part: '', words: '', exact: '' });
  });

  it('writes into the address only what was chosen', () => {
    expect(addressOf({ query: 'rung' })).toBe('?q=rung');
  });
});
