import type { Heading } from 'mdast';
import { headingAttributes } from '../../markdown/clauses.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { section } from '../fixture.ts';
import { nodesOf } from '../texts/nodes-of.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

const shared = ['noi-dung', 'giai-thich', 'don-vi', 'ket-qua', 'chua-biet'];

/** The ids of shared clauses that their usual titles do not spell. */
const sharedIds = new Map([
  ['nghia-la-gi', 'giai-thich'],
  ['ai-phai-lam', 'don-vi'],
  ['ket-qua-duoc-bao-cao', 'ket-qua'],
  ['dieu-chua-biet', 'chua-biet'],
]);

/** Each level-2 heading has exactly one `{#id}`, unique in its file; shared ids keep their order. */
export const clauseIds: Rule = {
  code: 'khoan',
  reason:
    'Mã khoản là địa chỉ để dẫn: do người viết đặt, mỗi trang một lần, không đi kèm thuộc tính nào khác.',
  check(loaded) {
    return loaded.markdown.flatMap(({ file, source, root, clauses }) => {
      const lines = source.split('\n');
      const problem = (line: number, message: string): Problem => ({
        file,
        line,
        rule: 'khoan',
        message,
      });
      const headings = root.children.filter((node) => node.type === 'heading');
      const attributes = headings.flatMap((heading) => {
        const line = heading.position?.start.line ?? 1;
        const extra = Object.keys(headingAttributes(heading))
          .filter((name) => name !== 'id')
          .map((name) => `phần ${name}`);
        // Of several ids the parser keeps one.
        const ids = /\{([^{}]*)\}\s*$/.exec(lines[line - 1] ?? '')?.[1]?.match(/#[^\s#]*/g) ?? [];
        if (ids.length > 1) extra.push(`“${ids.slice(1).join(' ')}”`);
        if (heading.depth === 1)
          return [
            problem(
              line,
              'Tên mục đã khai ở title; đổi dòng “# …” thành “## … {#ma-khoan}” hoặc bỏ đi.',
            ),
          ];
        if (extra.length)
          return [
            problem(line, `Sau tiêu đề chỉ được ghi một {#ma-khoan}; bỏ ${extra.join(', ')}.`),
          ];
        if (heading.depth > 2 && headingAttributes(heading).id)
          return [problem(line, 'Chỉ tiêu đề bậc hai (##) mới có mã khoản; bỏ {#…} ở dòng này.')];
        return [];
      });
      const outer = new Set<Heading>(headings);
      const nested = nodesOf(root)
        .filter((node) => node.type === 'heading')
        .filter((each) => !outer.has(each) && Object.keys(headingAttributes(each)).length)
        .map((heading) =>
          problem(
            heading.position?.start.line ?? 1,
            'Tiêu đề trong lời trích hay danh sách không mang mã; bỏ phần {…} ở dòng này.',
          ),
        );
      const firsts = new Map(
        clauses.toReversed().map(({ id }, at) => [id, clauses.length - 1 - at]),
      );
      const ids = clauses.flatMap(({ id, title, line }, index) => {
        if (!id)
          return [
            problem(
              line,
              `Tiêu đề khoản chưa có mã; thêm vào cuối dòng, ví dụ “{#${exampleId(title)}}”.`,
            ),
          ];
        if (!isSlug(id))
          return [
            problem(
              line,
              `Mã khoản “${id}” có chữ hoặc dấu không dùng được; viết lại bằng chữ thường không dấu, số và gạch nối, ví dụ “{#${exampleId(id)}}”.`,
            ),
          ];
        if (firsts.get(id)! < index)
          return [problem(line, `Mã khoản “${id}” đã dùng ở trên trong cùng trang; đặt mã khác.`)];
        return [];
      });
      const order = clauses.filter(({ id }) => shared.includes(id));
      const misplaced = order.find(
        ({ id }, index) => index > 0 && shared.indexOf(id) < shared.indexOf(order[index - 1]!.id),
      );
      return [
        ...attributes,
        ...nested,
        ...ids,
        ...(misplaced
          ? [
              problem(
                misplaced.line,
                `Khoản “${misplaced.id}” đứng sai chỗ; xếp lại theo thứ tự chung: ${shared.join(', ')}.`,
              ),
            ]
          : []),
      ];
    });
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Chữ.\n\n## Nghĩa là gì {#giai-thich}\n\nChữ.') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Chữ.\n\n# Tên mục') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.\n\n### Phần {#phan}') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.\n\n## Nghĩa là gì\n\nChữ.') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.\n\n## Nghĩa là gì {#Nghia_La_Gi}\n\nChữ.') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.\n\n## Nói thêm {#noi-dung}\n\nChữ.') },
    {
      'giai-phap/a.md': section(
        'gp-1',
        'Chữ.\n\n## Kết quả {#ket-qua}\n\nChữ.\n\n## Ai làm {#don-vi}\n\nChữ.',
      ),
    },
    {
      'giai-phap/a.md': section(
        'gp-1',
        'Chữ.\n\n## Nghĩa là gì {#giai-thich onclick="alert(1)"}\n\nChữ.',
      ),
    },
    {
      'giai-phap/a.md': section('gp-1', 'Chữ.\n\n## Nghĩa là gì {#giai-thich #nghia}\n\nChữ.'),
    },
    { 'giai-phap/a.md': section('gp-1', '- ### Tên {#ten}') },
  ],
};

/** An id made from a title, or from an id that cannot be one; by its title for a shared clause. */
function exampleId(text: string): string {
  const slug = slugOf(text).slice(0, 40).replace(/-$/, '');
  return sharedIds.get(slug) ?? (slug || 'giai-thich');
}
