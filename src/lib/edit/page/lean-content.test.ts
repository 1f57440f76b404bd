import { describe, expect, it } from 'vitest';
import type { ContentTree } from '../../read/content-tree.ts';
import { readTree } from '../../read/read-tree.ts';
import { checkContent } from '../../check/check.ts';
import { contentFrom, leanContent } from './lean-content.ts';
import { memory } from '../../../../tests/support/memory.ts';

/** What the check says, wherever the line stands. */
const saidOf = (tree: ContentTree) =>
  checkContent(tree, memory).map(({ rule, file, message }) => ({ rule, file, message }));

const real = readTree('content');
const found = real.get('da-tra.yaml')!.match(/^ {2}found: (.{20,})$/m)![1]!;

describe('the content that the editor page checks with', () => {
  it('is told what the whole content is told', () => {
    expect(saidOf(contentFrom(leanContent(real)))).toEqual(saidOf(real));
  });

  it('is told what the whole is told of a gap whose search is gone', () => {
    const broken = new Map(real).set('da-tra.yaml', '{}\n');
    const said = saidOf(broken);
    expect(said.map(({ rule }) => rule)).toContain('da-tra');
    expect(saidOf(contentFrom(leanContent(broken)))).toEqual(said);
  });

  it('holds nothing of what searches in vain found', () => {
    expect(leanContent(real)).not.toContain(found);
  });
});
