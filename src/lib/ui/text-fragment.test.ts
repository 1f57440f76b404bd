import { describe, expect, it } from 'vitest';
import { textFragment } from './text-fragment.ts';

const decoded = (selected: string) => decodeURIComponent(textFragment(selected));

describe('a link to selected words', () => {
  it('holds a short passage whole', () => {
    expect(decoded('kinh tế  biển')).toBe(':~:text=kinh tế biển');
  });

  it('holds only the ends of a long one', () => {
    expect(decoded('một hai ba bốn năm sáu bảy tám chín mười mười-một')).toBe(
      ':~:text=một hai ba bốn năm,bảy tám chín mười mười-một',
    );
  });

  it('never joins words of two blocks, which no browser would find', () => {
    expect(decoded('Tiêu đề\n\nMột câu ngắn.\n')).toBe(':~:text=Tiêu đề,Một câu ngắn.');
  });

  it('escapes what has a meaning of its own in the directive', () => {
    expect(textFragment('a-b, c & d')).toBe(':~:text=a%2Db%2C%20c%20%26%20d');
  });
});
