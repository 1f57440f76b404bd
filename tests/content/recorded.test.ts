import { expect, it } from 'vitest';
import { statementsOf } from '../../src/lib/checks/texts/statements.ts';
import { loadContent } from '../../src/lib/content/load.ts';
import { readTree } from '../../src/lib/content/read-tree.ts';
import { figuresIn, supportOf } from '../../src/lib/figures/figures.ts';
import { numeralsIn } from '../../src/lib/figures/numerals.ts';
import { writtenOf } from '../../src/lib/figures/recorded-amounts.ts';

/** What the sources of the real content record. */
const { loaded } = loadContent(readTree('content'));
const statements = statementsOf(loaded);

/** The texts that rest on a source. */
const restingOn = (key: string) =>
  statements.filter(({ notes }) => notes.some((note) => note.key === key)).map(({ text }) => text);

it('is used by a text that rests on it, in digits or in words', () => {
  const unused = Object.entries(loaded.content.sources).flatMap(([key, source]) => {
    const texts = restingOn(key);
    const told = new Set(
      texts.flatMap((text) =>
        [...figuresIn(text), ...numeralsIn(text)].flatMap(({ readings }) => readings),
      ),
    );
    return source['so-lieu'].map(writtenOf).filter((item) => {
      const figures = figuresIn(item);
      const counted = item.replace(/^\P{L}*/u, '').toLowerCase();
      const isCounted = texts.some((text) => text.toLowerCase().includes(counted));
      return (
        !figures.some((each) => supportOf(each).some((value) => told.has(value))) && !isCounted
      );
    });
  });
  expect(unused).toEqual([]);
});

it('stands in what is kept of its source, but for a few that say why not', () => {
  const items = Object.values(loaded.content.sources).flatMap((source) => source['so-lieu']);
  const marked = items.filter((item) => typeof item !== 'string' && item['khong-trich']);
  expect(marked.length).toBeLessThanOrEqual(60);
});

it('says what most amounts measure, and of when', () => {
  const items = Object.values(loaded.content.sources).flatMap((source) => source['so-lieu']);
  const measured = items.filter((item) => typeof item !== 'string' && (item.cua ?? item.nam));
  expect(measured.length).toBeGreaterThan(250);
});
