import type { Nodes } from 'mdast';
import { isSubject } from '../../read/load-markdown.ts';
import type { Block } from '../../read/markdown/blocks.ts';
import type { Rule } from '../rule.ts';
import { nodesOf } from '../texts/nodes-of.ts';
import { refusal } from './no-code.ts';

/** All text stands in a clause, since above the first it would be shown nowhere; and each clause has some, as others cited it. */
export const textInClauses: Rule = {
  code: 'ngoai-khoan',
  *check({ markdown }) {
    for (const page of markdown) {
      // A file of questions has no text at all, which another rule says.
      if (isSubject(page)) continue;
      const { file, root, clauses } = page;
      /** What other rules refuse. */
      const hasOwnMessage = (node: Nodes) =>
        (node.type === 'heading' && node.depth === 1) || refusal(node, page) !== undefined;
      const first = root.children.findIndex((node) => node.type === 'heading' && node.depth === 2);
      const above = first < 0 ? root.children : root.children.slice(0, first);
      const stray = above.find((node) => !hasOwnMessage(node));
      if (stray)
        yield {
          ...{ file, line: stray.position!.start.line },
          message:
            'Đoạn này đứng trước tiểu mục đầu tiên nên trang không hiện; chuyển xuống dưới một tiêu đề “## … {#ma-tieu-muc}”.',
        };
      const message =
        'Dưới tiêu đề này không có chữ nào; viết nội dung của tiểu mục, hoặc một câu nói vì sao còn trống.';
      for (const { line, blocks, nodes } of clauses)
        if (!blocks.some(saysSomething) && !nodes.flatMap(nodesOf).some(hasOwnMessage))
          yield { file, line, message };
    }
  },
};

/** Headings and notes alone say nothing. */
const saysSomething = ({ kind, text }: Block) => kind !== 'heading' && /[\p{L}\p{N}]/u.test(text);
