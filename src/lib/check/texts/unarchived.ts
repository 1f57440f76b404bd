import { figuresIn, supportedBy } from '../../words/figures/figures.ts';
import { isHeld, valuesIn } from '../../words/figures/passage-values.ts';
import { writtenOf } from '../../words/figures/recorded-amounts.ts';
import type { Loaded } from '../../plan/load.ts';
import type { NumberStyle } from '../../words/figures/figures.ts';

/**
 * Items of a source, by their places in its `so-lieu`, whose figures neither its date has, nor a
 * passage, nor, of a source read in part, what is retold of it as not its own words.
 */
export function unarchived({ content, memory }: Loaded, key: string): Set<number> {
  const { language, issued, read, 'so-lieu': items } = content.sources[key]!;
  const date = (issued ?? '').split('-').reverse().join('/');
  const retold = read === 'doan-trich' ? (content.retold.get(key) ?? []) : [];
  const values = new Set([
    ...memory.ofText(valuesOf, language, content.archives.get(key) ?? ''),
    ...memory.ofText(valuesOf, 'vi', retold.join('\n')),
    ...supportedBy(date, 'vi'),
  ]);
  const isLacking = (written: string) => figuresIn(written).some((each) => !isHeld(each, values));
  return new Set([...items.keys()].filter((at) => isLacking(writtenOf(items[at]!))));
}

const valuesOf = (language: string, text: string) => valuesIn(text, language as NumberStyle);
