import type { Nodes } from 'mdast';
import { isSubject, type MarkdownFile } from '../../read/load-markdown.ts';
import type { Block } from '../../read/markdown/blocks.ts';
import type { Found, Rule } from '../rule.ts';
import { nodesOf } from '../texts/nodes-of.ts';
import { refusal } from './no-code.ts';

/**
 * All text of a page stands in a clause: what stands above the first one would be shown nowhere.
 * And each clause has some: what others cited must not be gone behind its address.
 */
export const textInClauses: Rule = {
  code: 'ngoai-khoan',
  reason:
    'Trang chỉ hiện các tiểu mục: đoạn viết trước tiểu mục đầu tiên sẽ lặng lẽ mất đi; tiểu mục không có chữ thì người mở địa chỉ ấy không thấy gì.',
  // A file of questions has no text at all, which another rule says.
  check: ({ markdown }) =>
    markdown.flatMap((page) =>
      isSubject(page) ? [] : [...strayText(page), ...emptyClauses(page)],
    ),
};

function strayText(page: MarkdownFile): Found[] {
  const { file, root } = page;
  const first = root.children.findIndex((node) => node.type === 'heading' && node.depth === 2);
  const above = first < 0 ? root.children : root.children.slice(0, first);
  const stray = above.find((node) => !hasOwnMessage(node, page));
  if (!stray) return [];
  const line = stray.position?.start.line ?? 1;
  const message =
    'Đoạn này đứng trước tiểu mục đầu tiên nên trang không hiện; chuyển xuống dưới một tiêu đề “## … {#ma-tieu-muc}”.';
  return [{ file, line, message }];
}

/** Headings and notes alone say nothing. */
const saysSomething = ({ kind, text }: Block) => kind !== 'heading' && /[\p{L}\p{N}]/u.test(text);

function emptyClauses(page: MarkdownFile): Found[] {
  const { file, clauses } = page;
  const message =
    'Dưới tiêu đề này không có chữ nào; viết nội dung của tiểu mục, hoặc một câu nói vì sao còn trống.';
  return clauses
    .filter(({ blocks }) => !blocks.some(saysSomething))
    .filter(({ nodes }) => !nodes.flatMap(nodesOf).some((node) => hasOwnMessage(node, page)))
    .map(({ line }) => ({ file, line, message }));
}

/** What other rules refuse. */
function hasOwnMessage(node: Nodes, page: MarkdownFile): boolean {
  const title = node.type === 'heading' && node.depth === 1;
  return title || refusal(node, page) !== undefined;
}
