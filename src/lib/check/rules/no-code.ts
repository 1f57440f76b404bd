import { fieldNodes } from '../texts/field-nodes.ts';
import { nodesOf } from '../texts/nodes-of.ts';
import type { Problem } from '../../read/problem.ts';
import type { Rule } from '../rule.ts';

/** Components a standing page may use, each without attributes. */
const allowedComponents = ['ChuaBiet'];

const messages: Record<string, string> = {
  html: 'Không dùng thẻ HTML trong nội dung; viết **đậm** hay *nghiêng*, hoặc bỏ thẻ ấy.',
  mdxjsEsm: 'Không dùng import hay export trong nội dung; bỏ dòng này.',
  mdxFlowExpression: 'Có chỗ đặt trong ngoặc nhọn {…}; bỏ dấu ngoặc nhọn và viết thẳng chữ.',
  mdxTextExpression: 'Có chỗ đặt trong ngoặc nhọn {…}; bỏ dấu ngoặc nhọn và viết thẳng chữ.',
  code: 'Đoạn này không hiện thành câu văn vì thụt từ bốn dấu cách hoặc nằm giữa hai dòng ```; viết sát lề, và bỏ hai dòng ``` nếu có.',
  image: 'Chưa dùng ảnh trong nội dung; bỏ ảnh này.',
  imageReference: 'Chưa dùng ảnh trong nội dung; bỏ ảnh này.',
};

/** A node of a standing page, which may be one of MDX's. */
export interface MdxNode {
  type: string;
  name?: string | null;
  attributes?: unknown[];
  position?: { start: { line: number } } | undefined;
}

/** Raw HTML and code are refused, not cleaned, and before anything is evaluated. */
export const noCode: Rule = {
  code: 'khong-ma',
  reason: 'Mã lệnh và thẻ HTML có thể chạy trên máy người đọc: bị từ chối, không lặng lẽ gỡ bỏ.',
  check(loaded) {
    const inPages = loaded.markdown.flatMap(({ file, root, source }) =>
      (loaded.memory.of(nodesOf, root) as MdxNode[]).flatMap((node): Problem[] => {
        const message = refusal(node);
        if (!message) return [];
        const line = node.position?.start.line ?? 1;
        const written = source.split('\n')[line - 1]!;
        const indented = node.type === 'code' && !/```|~~~/.test(written);
        const instead = indented ? written.trim() : undefined;
        return [{ file, line, rule: 'khong-ma', message, instead }];
      }),
    );
    const inFields = fieldNodes(loaded, Object.keys(messages)).map(
      ({ file, line, node }): Problem => ({
        file,
        line,
        rule: 'khong-ma',
        message: messages[node.type]!,
      }),
    );
    return [...inPages, ...inFields];
  },
};

/** Why a node may not stand in content; undefined when it may. */
export function refusal(node: MdxNode): string | undefined {
  return node.type.startsWith('mdxJsx') ? componentMessage(node) : messages[node.type];
}

function componentMessage({ type, name, attributes = [] }: MdxNode): string | undefined {
  if (!name || !allowedComponents.includes(name))
    return `Không dùng thẻ <${name ?? ''}> trong nội dung; bỏ thẻ ấy và viết thẳng chữ, chỉ có thẻ ${allowedComponents.map((each) => `<${each}>`).join(', ')} là dùng được.`;
  if (type === 'mdxJsxTextElement')
    return `Thẻ <${name}> nằm lẫn trong câu; đặt nó riêng một dòng, có dòng trống ở trên và dưới.`;
  return attributes.length
    ? `Thẻ <${name}> có chữ thừa bên trong; viết đúng <${name}>.`
    : undefined;
}
