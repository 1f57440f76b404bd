import { describe, expect, it } from 'vitest';
import { parseFile, parseMarkdown } from '../../read/markdown/parse.ts';
import { clauseHash, hashOfWording } from './clause-hash.ts';
import { plainText } from './clause-text.ts';

const text = (source: string) => plainText(parseFile('trang/a.mdx', source).children);
const hash = (source: string, title = 'A') =>
  clauseHash({ title, nodes: parseMarkdown(source).children });

describe('plain text of a clause', () => {
  it('keeps paragraphs apart and notes as they are written', () => {
    expect(text('Một **hai**.[@a, tr. 3]\n\nBa.')).toBe('Một hai.[@a, tr. 3]\n\nBa.');
  });

  it('marks headings, quotations, lists and rows', () => {
    const source = [
      '### Tên',
      '> Lời.',
      '- một\n- hai\n  - ba',
      '3. bốn\n4. năm',
      '| A | B |\n|---|---|\n| 1 | 2 |',
    ].join('\n\n');
    expect(text(source)).toBe(
      '### Tên\n\n> Lời.\n\n- một\n- hai\n  - ba\n\n3. bốn\n4. năm\n\nA | B\n1 | 2',
    );
  });

  it('gives a link by its words', () => {
    expect(text('Xem [mục](/a/).')).toBe('Xem mục.');
  });

  it('goes into components', () => {
    expect(text('<ChuaBiet>\n\nChưa rõ.\n\n</ChuaBiet>')).toBe('Chưa rõ.');
  });
});

describe('hash of a clause', () => {
  it('is of its title, an empty line and its text', () => {
    expect(hash('Chữ.[@a]')).toBe(hashOfWording('A', 'Chữ.[@a]'));
  });

  it('does not change with wrapping, emphasis or the form of Unicode', () => {
    expect(hash('Một\nhai *ba*'.normalize('NFD'))).toBe(hash('Một hai ba'));
  });

  it('changes with a letter, a source or the title', () => {
    const hashes = [hash('Chữ.[@a]'), hash('Chứ.[@a]'), hash('Chữ.[@b]'), hash('Chữ.[@a]', 'B')];
    expect(new Set(hashes).size).toBe(4);
  });
});
