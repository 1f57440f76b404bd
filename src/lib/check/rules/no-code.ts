import type { Nodes } from 'mdast';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Found, Rule } from '../rule.ts';
import { fieldNodes } from '../texts/field-nodes.ts';

const messages: Partial<Record<Nodes['type'], string>> = {
  html: 'Không dùng thẻ HTML trong nội dung; viết **đậm** hay *nghiêng*, hoặc bỏ thẻ ấy.',
  code: 'Đoạn này không hiện thành câu văn vì thụt từ bốn dấu cách hoặc nằm giữa hai dòng ```; viết sát lề, và bỏ hai dòng ``` nếu có.',
  image: 'Chưa dùng ảnh trong nội dung; bỏ ảnh này.',
  imageReference: 'Chưa dùng ảnh trong nội dung; bỏ ảnh này.',
};

const refused = Object.keys(messages);

/** Raw HTML and code are refused, not cleaned; nothing of content is ever evaluated. */
export const noCode: Rule = {
  code: 'khong-ma',
  check: (loaded) => [
    ...loaded.markdown.flatMap((page) => loaded.memory.of(inPage, page)),
    ...fieldNodes(loaded, refused).map(({ node, ...place }) => ({
      ...place,
      message: messages[node.type],
    })),
  ],
};

const inPage = (page: MarkdownFile) => problemsIn(page.root, page);

/** Why a node may not stand in a file, and where; undefined when it may. */
export function refusal(node: Nodes, page: MarkdownFile) {
  const message = messages[node.type];
  const own = message ? { message, line: node.position!.start.line } : undefined;
  return (page.kind === 'page' ? mdxMark(node, page) : undefined) ?? own;
}

/** Of a node that is refused, nothing in it; what closes a tag is told of with it. */
function problemsIn(node: Nodes, page: MarkdownFile): Found[] {
  const refused = refusal(node, page);
  if (refused) {
    const written = page.source.split('\n')[refused.line - 1]!;
    const isIndented = node.type === 'code' && !/```|~~~/.test(written);
    return [{ file: page.file, ...refused, instead: isIndented ? written.trim() : undefined }];
  }
  const opened = new Set<string>();
  return ('children' in node ? node.children : []).flatMap((child) => {
    const { start, end } = child.position!;
    const written = page.source.slice(start.offset, end.offset);
    const [, slash, name] = /^<(\/?)([^\s/>]*)/.exec(written) ?? [];
    if (slash && opened.has(name!)) return [];
    if (name !== undefined) opened.add(name);
    return problemsIn(child, page);
  });
}

const ofMdx = {
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
function mdxMark(node: Nodes, page: MarkdownFile) {
  const { start, end } = node.position!;
  const written = page.source.slice(start.offset, end.offset);
  if (node.type === 'html') {
    const isAlone = page.root.children.includes(node);
    const message = written.startsWith('<') ? tagMessage(written, isAlone) : ofMdx.module;
    return { message, line: start.line };
  }
  if (node.type === 'link' && written.startsWith('<'))
    return { message: ofMdx.stray, line: start.line };
  if (node.type !== 'text') return undefined;
  const mark = written.matchAll(marks).find(([found]) => found.length === 1);
  if (!mark) return undefined;
  const line = start.line + written.slice(0, mark.index).split('\n').length - 1;
  const rest = written.slice(mark.index);
  if (rest.startsWith('<')) return { message: tagMessage(rest, false), line };
  return { message: rest.includes('}') ? ofMdx.expression : ofMdx.stray, line };
}

/** Of a tag, by its name; of one alone on its lines, that nothing closes it. */
function tagMessage(written: string, isAlone: boolean): string {
  const [, name = '', rest] = /^<\/?([\p{L}$_][\w$.:-]*)?([^>]*)>/u.exec(written) ?? [];
  if (rest === undefined || (!name && rest)) return ofMdx.stray;
  if (name !== 'ChuaBiet')
    return `Không dùng thẻ <${name}> trong nội dung; bỏ thẻ ấy và viết thẳng chữ, chỉ có thẻ <ChuaBiet> là dùng được.`;
  if (rest?.replace('/', '').trim()) return ofMdx.beside;
  return isAlone && /^<[^>]*>\s*$/.test(written) ? ofMdx.stray : ofMdx.within;
}
