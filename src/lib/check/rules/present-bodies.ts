import type { Loaded } from '../../plan/load.ts';
import type { Block } from '../../read/markdown/blocks.ts';
import { displayDate } from '../../words/day.ts';
import type { Found, Rule } from '../rule.ts';

/** The clause that says to whom each matter belongs now. */
const place = { page: 'trang/co-quan.mdx', clause: 'nay-thuoc' };

/** A matter belongs now to a body only where a source of after the province's last day says so: a like name is no proof. */
export const presentBodies: Rule = {
  code: 'nay-thuoc',
  reason:
    'Sau khi tỉnh không còn, cơ quan trùng tên chưa chắc giữ việc cũ: một việc nay thuộc cơ quan nào, chỉ nguồn sau ngày ấy mới nói được.',
  needs: ['plan.yaml', 'nguon.yaml'],
  check(loaded) {
    const { until } = loaded.content.about.province;
    if (!until) return [];
    return loaded.markdown
      .filter(({ file }) => file === place.page)
      .flatMap(({ clauses }) => clauses.filter(({ id }) => id === place.clause))
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'item' || kind === 'row')
      .flatMap((block): Found[] => {
        const wrong = wrongIn(block, loaded, until);
        const message =
          wrong && `${wrong}; dẫn nguồn ra sau ngày ${displayDate(until)}, ${otherwise}`;
        return message ? [{ file: place.page, line: block.lines[0], message }] : [];
      });
  },
};

const otherwise =
  'hoặc viết “chưa thấy nguồn” kèm liên kết tới “Điều chưa rõ” (#chua-biet) của mục nói việc ấy.';

function wrongIn({ notes, lines: [first, last] }: Block, { content, tree }: Loaded, until: string) {
  const late = notes.some(({ key }) => (content.sources[key]?.issued ?? '') > until);
  if (late) return undefined;
  if (notes.length) return 'Dòng này nói một việc nay thuộc cơ quan nào mà mọi nguồn đều có trước';
  const written = tree
    .get(place.page)!
    .split('\n')
    .slice(first - 1, last)
    .join('\n');
  return /chưa thấy nguồn/iu.test(written) && /\]\([^)]*#chua-biet/.test(written)
    ? undefined
    : 'Dòng này không cho biết việc ấy nay thuộc cơ quan nào theo nguồn nào';
}
