import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../read/markdown/parse.ts';
import { bounded, inert, plainUrl } from './inert.ts';

/** The kinds of node a Markdown text has, and its code spans. */
function partsOf(markdown: string): { kinds: string[]; code: string[] } {
  const kinds: string[] = [];
  const code: string[] = [];
  const visit = (node: Nodes) => {
    kinds.push(node.type);
    if (node.type === 'inlineCode') code.push(node.value);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(markdown));
  return { kinds, code };
}

describe('a text from outside', () => {
  it.each([
    '@ai và https://xau.example',
    '<img src=x onerror=alert(1)>',
    '[bấm](https://xau.example)',
    '`` ` ``` ',
    '`',
    '**đậm** ~~bỏ~~ $x$ :+1: #1',
    '![ảnh](https://xau.example/a.png)',
    '| a | b |',
    'một\n\n# hai',
  ])('is one code span: %j', (text) => {
    const { kinds, code } = partsOf(`- Trước ${inert(text)} sau`);
    expect(kinds).toEqual(['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode', 'text']);
    expect(code[0]!.trim()).toBe(text.replace(/\s+/g, ' ').trim());
  });

  it('is one code span whatever it is', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('`', '\\', '<', '>', '@', '\n', '|', ' ', 'a', '$', '*') }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { kinds } = partsOf(`- ${inert(text)}`);
        expect(kinds).toEqual(['root', 'list', 'listItem', 'paragraph', 'inlineCode']);
      }),
      { numRuns: 500 },
    );
  });

  it('names what nobody sees', () => {
    expect(inert('a\u200Bb\u202E')).toBe('`a[U+200B]b[U+202E]`');
  });

  it('is cut where it is long, and never within a character', () => {
    expect(inert('a'.repeat(9), 4)).toBe('`aaaa…`');
    expect(inert('aaa😀', 4)).toBe('`aaa\uFFFD…`');
  });
});

describe('an address', () => {
  it('keeps no mark of a table, of code or of a log', () => {
    expect(plainUrl('https://a.vn/?q=`x`|##[error]<b>')).toBe(
      'https://a.vn/?q=%60x%60%7C##%5Berror%5D%3Cb%3E',
    );
  });
});

describe('lines with a limit', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `dòng ${index}`);
  const rest = (left: number) => `và ${left} dòng nữa`;

  it('stay whole when they fit', () => {
    expect(bounded(['a', 'b'], 4, rest)).toBe('a\nb\n');
  });

  it('are never more bytes than the limit, and say how many went', () => {
    const text = bounded(lines, 200, rest);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200);
    const shown = text.split('\n').filter((line) => line.startsWith('dòng')).length;
    expect(text).toContain(`và ${100 - shown} dòng nữa`);
  });
});
