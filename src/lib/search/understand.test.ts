import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { excerptOf } from './excerpt.ts';
import { wordOf, wordReader } from './terms.ts';
import { keyOfKeystrokes } from './keystrokes.ts';
import { isOneSlipAway } from './mend.ts';
import { placesOf } from './speech.ts';

const read = wordReader();

describe('words', () => {
  it('are the same wherever their tone mark stands, and with i for y after a consonant', () => {
    expect(wordOf('hoá').key).toBe(wordOf('hóa').key);
    expect(wordOf('kĩ').key).toBe(wordOf('kỹ').key);
    expect(wordOf('hay').bare).not.toBe(wordOf('hai').bare);
  });

  it('keep numbers whole, and of what a mark joins also the parts', () => {
    const bare = (text: string) => read(text).map((each) => each.bare);
    expect(bare('71,07 triệu')).toEqual(['71,07', 'trieu']);
    expect(bare('Covid-19')).toEqual(['covid-19', 'covid', '19']);
    expect(bare('năm 2021.')).toEqual(['nam', '2021']);
    expect(bare('QĐ1740')).toEqual(['qd1740', 'qd', '1740']);
  });
});

describe('keystrokes left unconverted', () => {
  it.each([
    ['ddoojt', 'đột'],
    ['phas', 'phá'],
    ['luwowcj', 'lược'],
    ['nuwowcs', 'nước'],
    ['d9o65t', 'đột'],
    ['mo71i', 'mới'],
    ['ma8n5', 'mặn'],
  ])('%s has the key of %s', (typed, meant) => {
    expect(keyOfKeystrokes(typed)).toBe(wordOf(meant).key);
  });

  it.each(['thon', '1740', 'đất'])('%s has none', (typed) => {
    expect(keyOfKeystrokes(typed)).toBeUndefined();
  });
});

describe('words one slip away', () => {
  it('are those with a letter added, left out, changed, or two swapped', () => {
    for (const near of ['thom', 'tho', 'thoon', 'thno'])
      expect(isOneSlipAway(near, 'thon')).toBe(true);
    for (const far of ['thaan', 'nong']) expect(isOneSlipAway(far, 'thon')).toBe(false);
  });
});

describe('what people say', () => {
  const line = (text: string) => read(text);

  it('stands in a query whose marks, where it has any, are its own', () => {
    expect(placesOf(line('bà con'), line('hỏi bà con'))).toEqual([1]);
    expect(placesOf(line('dân'), line('nguoi dan noi'))).toEqual([1]);
    expect(placesOf(line('dân'), line('người đan lát'))).toEqual([]);
  });
});

describe('the excerpt of a statement', () => {
  it('says its words and nothing else, whatever is marked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ').slice(0, 100);
          expect(
            excerptOf(text, ['a', '1', 'b c'].map(read))
              .map(([piece]) => piece)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('marks a name only where it stands whole, and what has marks only where it has them', () => {
    const text = 'Hộ nghèo dân tộc thiểu số giảm; tỷ lệ hộ nghèo thấp.';
    const marked = (phrase: string) =>
      excerptOf(text, [read(phrase)]).flatMap(([piece, is]) => (is ? [piece] : []));
    expect(marked('hộ nghèo thấp')).toEqual(['hộ', 'nghèo', 'thấp']);
    expect(marked('tỷ lệ nghèo')).toEqual([]);
    expect(marked('dan')).toEqual(['dân']);
    expect(marked('đan')).toEqual([]);
  });

  it('of a long one is a run of at most sixty words from a little before the first marked', () => {
    const text = `${'mở đầu '.repeat(60)}rừng ngập mặn ${'kết thúc '.repeat(60)}`;
    const pieces = excerptOf(text, ['rừng', 'ngập', 'mặn'].map(read));
    expect(pieces.filter(([, marked]) => marked).map(([piece]) => piece)).toEqual([
      'rừng',
      'ngập',
      'mặn',
    ]);
    expect(
      pieces
        .map(([piece]) => piece)
        .join('')
        .split(/\s+/).length,
    ).toBeLessThanOrEqual(63);
  });
});
