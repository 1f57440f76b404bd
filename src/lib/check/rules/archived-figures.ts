import type { Loaded } from '../../plan/load.ts';
import { figuresIn, supportedBy, type NumberStyle } from '../../words/figures/figures.ts';
import { isHeld, valuesIn } from '../../words/figures/passage-values.ts';
import { writtenOf, type Item } from '../../words/figures/recorded-amounts.ts';
import { shortened } from '../../words/shortened.ts';
import type { Found, Rule } from '../rule.ts';

/** Truth rule 2: what a source records stands in its archive, or is marked as not in it. */
export const archivedFigures: Rule = {
  code: 'so-lieu',
  needs: ['nguon.yaml', 'nguon'],
  *check(loaded) {
    const { content, unread } = loaded;
    for (const key of Object.keys(content.sources))
      // An archive that is missing has been told of.
      if (!unread.has(`nguon/${key}.txt`) && content.archives.has(key))
        yield* unarchived(loaded, key);
  },
};

function messageFor(item: Item, key: string, isLacking: boolean, isReadInPart: boolean) {
  const isMarked = typeof item !== 'string' && item['khong-trich'] !== undefined;
  const figure = `Con số “${shortened(writtenOf(item), 60)}” của nguồn “${key}”`;
  if (!isLacking && isMarked)
    return `${figure} có trong tệp trích nguon/${key}.txt; bỏ khong-trich ở dòng này.`;
  if (!isLacking || (isMarked && isReadInPart)) return undefined;
  return isMarked
    ? `${figure} ghi khong-trich mà nguồn không khai “read: doan-trich”; chép đoạn có số ấy vào tệp trích nguon/${key}.txt.`
    : `${figure} không có trong tệp trích nguon/${key}.txt; chép đoạn có số ấy vào tệp trích, chưa chép được thì kể lại ở đó, hoặc ghi lý do ở khong-trich.`;
}

/** The items in `so-lieu` whose figures neither date nor passages have, nor what is retold of a source read in part. */
function unarchived({ content, memory }: Loaded, key: string): Found[] {
  const source = content.sources[key]!;
  const { language, issued = '', read, 'so-lieu': items } = source;
  const isReadInPart = read === 'doan-trich';
  const passages = content.archives.get(key) ?? '';
  const retold = isReadInPart ? (content.retold.get(key) ?? []).join('\n') : '';
  return memory.given(unarchived, source, [passages, retold], () => {
    const values = new Set([
      ...memory.ofText(valuesOf, language, passages),
      ...memory.ofText(valuesOf, 'vi', retold),
      ...supportedBy(issued.split('-').reverse().join('/'), 'vi'),
    ]);
    return items.flatMap((item, at): Found[] => {
      const isLacking = figuresIn(writtenOf(item)).some((each) => !isHeld(each, values));
      const message = messageFor(item, key, isLacking, isReadInPart);
      return message ? [{ file: 'nguon.yaml', path: [key, 'so-lieu', at], message }] : [];
    });
  });
}

const valuesOf = (language: string, text: string) => valuesIn(text, language as NumberStyle);
