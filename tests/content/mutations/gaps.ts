import { after, rewrite } from './edit.ts';
import { editors, values } from './places.ts';
import { way, type Family } from './way.ts';

/** Truth rule 5: nothing is said of a document's force that no source says. */
export const gaps: Family = {
  rule: 'gaps filled by inference',
  ways: [
    'Kế hoạch 1740 đã bị bãi bỏ.',
    'Kế hoạch 1740 vẫn còn hiệu lực.',
    'Văn bản này hết hiệu lực khi tỉnh hợp nhất.',
    'Quyết định ấy bị thay thế bởi một quyết định khác.',
    'Văn bản này được sửa đổi, bổ sung.',
    'Kế hoạch của tỉnh bị hủy bỏ.',
    'Kế hoạch 1740 đã được thay thế.',
  ]
    .map((sentence) =>
      way(`says unsourced: ${sentence}`, editors, (place) => after(place, `\n\n${sentence}`)),
    )
    .concat([
      way(
        'says in a summary of the data what became of the plan',
        (texts) => values(texts, /^mau-thuan\.yaml$/, 'reading'),
        (place) => rewrite(place, place.text.replace(/"$/, ' ◆Kế hoạch đã hết hiệu lực."')),
      ),
    ]),
};
