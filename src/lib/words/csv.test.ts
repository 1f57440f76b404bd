import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedCsv as parsed } from '../../../tests/support/read-csv.ts';
import { csvText } from './csv.ts';

describe('comma-separated values', () => {
  it('open with the mark of UTF-8 and end each line as RFC 4180 says', () => {
    expect(
      csvText([
        ['Tên', 'Số'],
        ['Xã', 10.04],
      ]),
    ).toBe('\uFEFFTên,Số\r\nXã,10.04\r\n');
  });

  it('hold what has commas, quotation marks and lines', () => {
    const row = ['a, b', '“c” "d"', 'e\r\nf', ''];
    expect(parsed(csvText([row]))).toEqual([row]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\r\n@a', '＝1', '\uFEFF=1'])(
    'let no spreadsheet run %j',
    (text) => {
      const [[cell = '']] = parsed(csvText([[text]])) as [[string]];
      expect(cell).toMatch(/^'/);
      expect(cell.slice(1)).toBe(text.trim());
    },
  );

  it('leave a negative number a number', () => {
    expect(csvText([[-3.92]])).toBe('\uFEFF-3.92\r\n');
  });

  it('give back any text, trimmed, and none that begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (row) => {
        const [back = []] = parsed(csvText([row]));
        expect(back.map((each) => each.replace(/^'(?=[=+\-@＝＋－＠])/u, ''))).toEqual(
          row.map((each) => each.trim().replace(/^'(?=[=+\-@＝＋－＠])/u, '')),
        );
        for (const each of back) expect(each.trim()).not.toMatch(/^[=+\-@\t]/);
      }),
    );
  });
});
