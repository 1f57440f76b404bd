import type { RootContent } from 'mdast';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

/** All text of a page stands in a clause: what stands above the first one would be shown nowhere. */
export const textInClauses: Rule = {
  code: 'ngoai-khoan',
  reason: 'Trang chỉ hiện các khoản: đoạn viết trước khoản đầu tiên sẽ lặng lẽ mất đi.',
  check(loaded) {
    return loaded.markdown.flatMap(({ file, root }): Problem[] => {
      const first = root.children.findIndex((node) => node.type === 'heading' && node.depth === 2);
      const above = first < 0 ? root.children : root.children.slice(0, first);
      const stray = above.find((node) => !hasOwnMessage(node));
      if (!stray) return [];
      return [
        {
          file,
          line: stray.position?.start.line ?? 1,
          rule: 'ngoai-khoan',
          message:
            'Đoạn này đứng trước khoản đầu tiên nên trang không hiện; chuyển xuống dưới một tiêu đề “## … {#ma-khoan}”.',
        },
      ];
    });
  },
};

/** Front matter, and what other rules refuse. */
function hasOwnMessage(node: RootContent): boolean {
  return (
    ['yaml', 'html', 'mdxjsEsm'].includes(node.type) ||
    (node.type === 'heading' && node.depth === 1)
  );
}
