import type { Nodes } from 'mdast';
import type { MarkdownFile } from '../../read/load-markdown.ts';

/** What MDX would run or not understand in a standing page, and the line it stands on. */
export interface MdxMark {
  message: string;
  line: number;
}

const messages = {
  module: 'Không dùng import hay export trong nội dung; bỏ dòng này.',
  expression: 'Có chỗ đặt trong ngoặc nhọn {…}; bỏ dấu ngoặc nhọn và viết thẳng chữ.',
  stray:
    'Có dấu < hoặc { mà trang không hiểu được; viết thành lời, ví dụ “nhỏ hơn”, hoặc bỏ dấu ấy.',
  within: 'Thẻ <ChuaBiet> nằm lẫn trong câu; đặt nó riêng một dòng, có dòng trống ở trên và dưới.',
  beside: 'Thẻ <ChuaBiet> có chữ thừa bên trong; viết đúng <ChuaBiet>.',
};

/** An escaped character, which means itself, or a mark of MDX. */
const marks = /\\[\s\S]|\{|<(?!\s)/g;

/** A standing page is read as Markdown, and must be MDX that says the same: no line of a module, no brace or tag but of a gap. */
export function mdxMark(node: Nodes, page: MarkdownFile): MdxMark | undefined {
  const { start, end } = node.position!;
  const written = page.source.slice(start.offset, end.offset);
  if (node.type === 'html' && !written.startsWith('<'))
    return { message: messages.module, line: start.line };
  if (node.type === 'html')
    return { message: tagMessage(written, page.root.children.includes(node)), line: start.line };
  if (node.type === 'link' && written.startsWith('<'))
    return { message: messages.stray, line: start.line };
  if (node.type !== 'text') return undefined;
  const mark = written.matchAll(marks).find(([found]) => found.length === 1);
  if (!mark) return undefined;
  const line = start.line + written.slice(0, mark.index).split('\n').length - 1;
  return { message: markMessage(written.slice(mark.index)), line };
}

function markMessage(written: string): string {
  if (written.startsWith('<')) return tagMessage(written, false);
  return written.includes('}') ? messages.expression : messages.stray;
}

/** Of a tag, by its name; of one alone on its lines, that nothing closes it. */
function tagMessage(written: string, isAlone: boolean): string {
  const [, name = '', rest] = /^<\/?([\p{L}$_][\w$.:-]*)?([^>]*)>/u.exec(written) ?? [];
  if (rest === undefined || (!name && rest)) return messages.stray;
  if (name !== 'ChuaBiet')
    return `Không dùng thẻ <${name}> trong nội dung; bỏ thẻ ấy và viết thẳng chữ, chỉ có thẻ <ChuaBiet> là dùng được.`;
  if (rest?.replace('/', '').trim()) return messages.beside;
  return isAlone && /^<[^>]*>\s*$/.test(written) ? messages.stray : messages.within;
}
