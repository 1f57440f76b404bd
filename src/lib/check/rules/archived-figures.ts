import { writtenOf, type Item } from '../../words/figures/recorded-amounts.ts';
import { shortened } from '../../words/shortened.ts';
import { unarchived } from '../texts/unarchived.ts';
import type { Found, Rule } from '../rule.ts';

const isMarked = (item: Item) => typeof item !== 'string' && item['khong-trich'] !== undefined;

/** Truth rule 2: what a source records stands in its archive, or is marked as not in it. */
export const archivedFigures: Rule = {
  code: 'so-lieu',
  reason:
    'Con số tự khai thì nguồn tự làm chứng cho mình: số phải có trong đoạn chép, hoặc nói rõ là đoạn chép không có.',
  needs: ['nguon.yaml', 'nguon'],
  check(loaded) {
    const { content, yaml, unread } = loaded;
    return Object.entries(content.sources).flatMap(([key, source]) => {
      // An archive that is missing has been told of.
      if (unread.has(`nguon/${key}.txt`) || !content.archives.has(key)) return [];
      const lacking = unarchived(loaded, key);
      return source['so-lieu'].flatMap((item, at): Found[] => {
        const isExcused = isMarked(item) && source.read === 'doan-trich';
        if (lacking.has(at) ? isExcused : !isMarked(item)) return [];
        const shown = shortened(writtenOf(item), 60);
        const line = yaml.get('nguon.yaml')?.linesOf([key, 'so-lieu', at])[0] ?? 1;
        const message = messageFor(`“${shown}” của nguồn “${key}”`, key, {
          lacking: lacking.has(at),
          marked: isMarked(item),
        });
        return [{ file: 'nguon.yaml', line, message }];
      });
    });
  },
};

function messageFor(
  figure: string,
  key: string,
  { lacking, marked }: { lacking: boolean; marked: boolean },
): string {
  if (!lacking)
    return `Con số ${figure} có trong tệp trích nguon/${key}.txt; bỏ khong-trich ở dòng này.`;
  return marked
    ? `Con số ${figure} ghi khong-trich mà nguồn không khai “read: doan-trich”; chép đoạn có số ấy vào tệp trích nguon/${key}.txt.`
    : `Con số ${figure} không có trong tệp trích nguon/${key}.txt; chép đoạn có số ấy vào tệp trích, chưa chép được thì kể lại ở đó, hoặc ghi lý do ở khong-trich.`;
}
