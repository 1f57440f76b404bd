import { expect, it } from 'vitest';
import { rewritten } from './rewritten.ts';

it.each([
  ['a piece', 'Nơi hoà thuận.', 'hoà', 'hòa', 'Nơi hòa thuận.'],
  ['marks that are escaped', 'Nơi \\*\\* vui **.', '** vui **', '**vui**', 'Nơi **vui**.'],
  ['a piece that begins with a mark', 'Nơi** vui **.', '** vui **', '**vui**', 'Nơi**vui**.'],
  ['nothing within a longer word', 'Nơi hoàn thuận.', 'hoà', 'hòa', undefined],
  ['nothing of two, as one may be meant', 'hoà và hoà', 'hoà', 'hòa', undefined],
  ['nothing that is not there', 'Nơi vui.', 'hoà', 'hòa', undefined],
  ['nothing that is so already', 'Nơi vui.', 'vui', 'vui', undefined],
  [
    'what a pattern or a replacement would take for more',
    'Giá $1 (a.b)',
    '(a.b)',
    '$&',
    'Giá $1 $&',
  ],
])('%s is written anew', (_what, line, piece, write, instead) => {
  expect(rewritten(line, piece, write)).toBe(instead);
});

it('as many places are written anew as may be', () => {
  expect(rewritten('hoà và hoà', 'hoà', 'hòa', 2)).toBe('hòa và hòa');
});
