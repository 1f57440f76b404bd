import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { runsOf } from './runs.ts';
import { textOf } from './text.ts';

const runs = (text: string) => runsOf((parseMarkdown(text).children[0] as Paragraph).children);
const texts = (text: string) => runs(text).map((run) => run.text);

describe('the runs of a paragraph', () => {
  it.each([
    ['one group closes the sentences before it', 'Một. Hai.[@a] Ba.[@b]', ['Một. Hai.', 'Ba.']],
    ['what follows the last group stands alone', 'Một.[@a] Hai. Ba.', ['Một.', 'Hai. Ba.']],
    ['a group inside a sentence closes nothing', 'Một,[@a] hai.[@b] Ba.[@c]', ['Một, hai.', 'Ba.']],
    ['a mark after the group belongs to it', 'Một[@a]. Hai:[@b]', ['Một.', 'Hai:']],
    ['groups side by side are one', 'Một.[@a][@b; @c, tr. 2] Hai.[@d]', ['Một.', 'Hai.']],
    ['a quotation mark may end a sentence', '“Một.”[@a] Hai.[@b]', ['“Một.”', 'Hai.']],
    ['no notes: one run', 'Một. Hai.', ['Một. Hai.']],
    ['a group at the very end closes', 'Một[@a]', ['Một']],
    ['lines are folded', 'Một\nhai.[@a]\nBa.[@b]', ['Một hai.', 'Ba.']],
    [
      'links and emphasis stay whole',
      '[Một](/a/) **hai.[@a] ba**.[@b] Bốn.',
      ['Một hai. ba.', 'Bốn.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('carry the notes of their group, and of those inside them', () => {
    const [first, second] = runs('Một,[@a] hai.[@b, tr. 2][@c] Ba.');
    expect(first!.notes).toEqual([{ key: 'a' }, { key: 'b', locator: 'tr. 2' }, { key: 'c' }]);
    expect(second!.notes).toEqual([]);
  });

  it('have the name that people write at their end, which is not shown', () => {
    const named = runs('Một.[@a]{#mot} Hai.{#hai} Ba.');
    expect(named.map(({ name, text }) => [name, text])).toEqual([
      ['mot', 'Một.'],
      ['hai', 'Hai.'],
      [undefined, 'Ba.'],
    ]);
    expect(named.flatMap(({ nodes }) => nodes.map(textOf)).join('')).toBe('Một.[@a] Hai. Ba.');
  });

  it('lose nothing of what was written', () => {
    const text = 'Một,[@a] **hai**.[@b] [Ba](/a/) bốn[@c]. Năm';
    const parts = runs(text).flatMap(({ nodes }) => nodes);
    expect(parts.map(textOf).join('')).toBe('Một,[@a] hai.[@b] Ba bốn[@c]. Năm');
  });
});
