import { figuresIn, supportedBy, type NumberStyle } from '../../words/figures/figures.ts';
import { isHeld, valuesIn } from '../../words/figures/passage-values.ts';
import { writtenOf } from '../../words/figures/recorded-amounts.ts';
import type { Loaded } from '../../plan/load.ts';

/**
 * Items of a source, by their places in its `so-lieu`, whose figures neither its date has, nor a
 * passage, nor, of a source read in part, what is retold of it as not its own words.
 */
export function unarchived({ content, memory }: Loaded, key: string): Set<number> {
  const source = content.sources[key]!;
  const { language, issued, read, 'so-lieu': items } = source;
  const passages = content.archives.get(key) ?? '';
  const retold = read === 'doan-trich' ? (content.retold.get(key) ?? []).join('\n') : '';
  return memory.given(unarchived, source, [passages, retold], () => {
    const date = (issued ?? '').split('-').reverse().join('/');
    const values = new Set([
      ...memory.ofText(valuesOf, language, passages),
      ...memory.ofText(valuesOf, 'vi', retold),
      ...supportedBy(date, 'vi'),
    ]);
    const isLacking = (written: string) => figuresIn(written).some((each) => !isHeld(each, values));
    return new Set([...items.keys()].filter((at) => isLacking(writtenOf(items[at]!))));
  });
}

const valuesOf = (language: string, text: string) => valuesIn(text, language as NumberStyle);
