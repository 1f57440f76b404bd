import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../read/markdown/parse.ts';
import { seenIn } from './seen.ts';

const seen = (source: string) =>
  seenIn(parseMarkdown(source), source).map(({ type, text, line }) => `${line} ${type} ${text}`);

describe('what a reader sees', () => {
  it('is the words, without marks and notes, each text at its line', () => {
    expect(seen('## Tên {#ten}\n\nMột **việc** [lớn](/a/).[@a; @b]\n\n- hai\n  ba')).toEqual([
      '1 heading Tên',
      '3 paragraph Một việc lớn.',
      '5 paragraph hai\nba',
    ]);
  });

  it('has the marks that became nothing, escaped or not', () => {
    expect(seen('Một ** việc \\* &amp;')).toEqual(['1 paragraph Một ** việc * &']);
  });

  it('has one sign for code, which keeps its line ends', () => {
    expect(seen('Gõ `**a\nb` nhé')).toEqual(['1 paragraph Gõ \uFFFC\n nhé']);
  });

  it('tells cells and quotations as such', () => {
    expect(seen('| a | b |\n|---|---|\n| c | d |\n\n> e\n>\n> - f')).toEqual([
      ...['1 tableCell a', '1 tableCell b', '3 tableCell c', '3 tableCell d'],
      ...['5 blockquote e', '7 blockquote f'],
    ]);
  });

  it('has a line of underscores, and no other rule', () => {
    expect(seen('____\n\n---\n\n* * *')).toEqual([
      '1 thematicBreak ____',
      '3 thematicBreak ',
      '5 thematicBreak   ',
    ]);
  });
});
