import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { parseMarkdown } from './parse.ts';

const blocks = (source: string) =>
  blocksOf(parseMarkdown(source).children).map(({ kind, text, notes, lines }) => ({
    kind,
    text,
    keys: notes.map((note) => note.key),
    lines,
  }));

describe('blocks', () => {
  it('are paragraphs, items, rows and quotes with their own notes and lines', () => {
    const found = blocks('Một.[@a]\n\n> Hai[@b]\n\n| x | y |\n|---|---|\n| 1[@c] | 2 |\n');
    expect(found).toEqual([
      { kind: 'paragraph', text: 'Một.', keys: ['a'], lines: [1, 1] },
      { kind: 'quote', text: 'Hai', keys: ['b'], lines: [3, 3] },
      { kind: 'header', text: 'x | y', keys: [], lines: [5, 5] },
      { kind: 'row', text: '1 | 2', keys: ['c'], lines: [7, 7] },
    ]);
  });

  it('of a list inherit the notes of a paragraph that ends with a colon', () => {
    expect(blocks('Gồm[@a]:\n\n- một\n- hai[@b]\n').map((each) => each.keys)).toEqual([
      ['a'],
      ['a'],
      ['b'],
    ]);
  });

  it('of a list inherit nothing from a paragraph that is a sentence of its own', () => {
    expect(blocks('Gồm.[@a]\n\n- một\n').at(-1)!.keys).toEqual([]);
  });

  it('of a nested list are apart from the item they hang under', () => {
    expect(blocks('- một\n  - hai[@a]\n').map((each) => [each.text, each.keys])).toEqual([
      ['một', []],
      ['hai', ['a']],
    ]);
  });

  it('know what introduces them', () => {
    const found = blocksOf(parseMarkdown('Gồm:\n\n- một:\n  - hai\n\nBa.').children);
    expect(found.map((each) => each.introduction)).toEqual([undefined, 'Gồm:', 'một:', undefined]);
  });

  it('keep where their notes stand, and where marked words begin and end', () => {
    const [quote, row] = blocksOf(
      parseMarkdown('> a **b**[@k]\n>\n> - c\n\n| [d](/e/) |\n| --- |\n').children,
    );
    expect(quote!.written.replaceAll('\uE000', '|')).toBe('a |b|[@k] |c|'.replace('|c|', '||c||'));
    expect(row!.written.replaceAll('\uE000', '|')).toBe('|d|');
  });
});
