import type { Nodes } from 'mdast';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Found, Rule } from '../rule.ts';
import { fieldNodes } from '../texts/field-nodes.ts';
import { mdxMark } from '../texts/mdx-marks.ts';

const messages: Partial<Record<Nodes['type'], string>> = {
  html: 'Không dùng thẻ HTML trong nội dung; viết **đậm** hay *nghiêng*, hoặc bỏ thẻ ấy.',
  code: 'Đoạn này không hiện thành câu văn vì thụt từ bốn dấu cách hoặc nằm giữa hai dòng ```; viết sát lề, và bỏ hai dòng ``` nếu có.',
  image: 'Chưa dùng ảnh trong nội dung; bỏ ảnh này.',
  imageReference: 'Chưa dùng ảnh trong nội dung; bỏ ảnh này.',
};

/** Raw HTML and code are refused, not cleaned; nothing of content is ever evaluated. */
export const noCode: Rule = {
  code: 'khong-ma',
  check: (loaded) => [
    ...loaded.markdown.flatMap((page) => loaded.memory.of(inPage, page)),
    ...fieldNodes(loaded, Object.keys(messages)).map(({ node, ...place }) => ({
      ...place,
      message: messages[node.type],
    })),
  ],
};

const inPage = (page: MarkdownFile) => problemsIn(page.root, page);

/** Why a node may not stand in a file, and where; undefined when it may. */
export function refusal(
  node: Nodes,
  page: MarkdownFile,
): { message: string; line: number } | undefined {
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
