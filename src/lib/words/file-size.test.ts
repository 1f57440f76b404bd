import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([
  [1, '1 KB'],
  [43_210, '44 KB'],
  [999_000, '999 KB'],
  [1_250_000, '1,3 MB'],
  [2_000_000, '2 MB'],
])('%i bytes are %s', (bytes, told) => expect(fileSize(bytes)).toBe(told.replace(' ', '\u00A0')));
