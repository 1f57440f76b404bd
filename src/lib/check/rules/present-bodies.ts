import type { Loaded } from '../../plan/load.ts';
import type { Block } from '../../read/markdown/blocks.ts';
import { presentClause } from '../../read/reserved.ts';
import { displayDate } from '../../words/day.ts';
import type { Rule } from '../rule.ts';

const file = `trang/${presentClause.page}.mdx`;

/** A matter belongs now to a body only where a source of after the province's last day says so: a like name is no proof. */
export const presentBodies: Rule = {
  code: 'nay-thuoc',
  needs: ['plan.yaml', 'nguon.yaml'],
  *check(loaded) {
    const { until } = loaded.content.about.province;
    if (!until) return;
    const page = loaded.markdown.find((each) => each.file === file);
    const clause = page?.clauses.find(({ id }) => id === presentClause.id);
    for (const block of clause?.blocks ?? []) {
      const wrong = /^(?:item|row)$/.test(block.kind) && wrongIn(block, loaded, until);
      if (!wrong) continue;
      const message = `${wrong}; dẫn nguồn ra sau ngày ${displayDate(until)}, hoặc viết “chưa thấy nguồn” kèm liên kết tới “Điều chưa rõ” (#chua-biet) của mục nói việc ấy.`;
      yield { file, line: block.lines[0], message };
    }
  },
};

function wrongIn({ notes, lines: [first, last] }: Block, { content, tree }: Loaded, until: string) {
  const late = notes.some(({ key }) => (content.sources[key]?.issued ?? '') > until);
  if (late) return undefined;
  if (notes.length) return 'Dòng này nói một việc nay thuộc cơ quan nào mà mọi nguồn đều có trước';
  const lines = tree.get(file)!.split('\n');
  const written = lines.slice(first - 1, last).join('\n');
  return /chưa thấy nguồn/iu.test(written) && /\]\([^)]*#chua-biet/.test(written)
    ? undefined
    : 'Dòng này không cho biết việc ấy nay thuộc cơ quan nào theo nguồn nào';
}
