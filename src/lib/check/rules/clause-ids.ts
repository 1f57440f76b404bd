import type { Heading, Nodes } from 'mdast';
import { headingId } from '../../read/markdown/clauses.ts';
import { idsBeside } from '../../plan/addresses.ts';
import { reservedOf } from '../../read/reserved.ts';
import type { Plan } from '../../read/types.ts';
import { isSlug, slugOf } from '../../words/slug.ts';
import { nodesOf } from '../texts/nodes-of.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Memory } from '../../read/memory.ts';
import type { Found, Rule } from '../rule.ts';

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
  *check({ markdown, plan, memory }) {
    for (const page of markdown) {
      const beside = page.kind === 'page' ? idsBeside(plan, page.id) : [];
      yield* memory.given(clauseIds, page, [plan.about, ...beside], () => [
        ...headingProblems(page, memory),
        ...idProblems(page, plan.about, new Set(beside)),
        ...misplaced(page),
      ]);
    }
  },
};

function headingProblems({ file, root }: MarkdownFile, memory: Memory): Found[] {
  const own = new Set<Nodes>(root.children);
  return memory.of(nodesOf, root).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const message = own.has(node) ? headingProblem(node) : nestedProblem(node);
    return { file, line: node.position!.start.line, message };
  });
}

/** A title of the page, or what stands after a heading beside the id of a clause. */
function headingProblem(heading: Heading): string | undefined {
  if (heading.depth === 1)
    return 'Tên mục đã khai ở title; đổi dòng “# …” thành “## … {#ma-tieu-muc}” hoặc bỏ đi.';
  const extra = heading.data?.attributes?.replace(`#${headingId(heading)}`, '').trim();
  if (extra) return `Sau tiêu đề chỉ được ghi một {#ma-tieu-muc}; bỏ “${extra}”.`;
  return heading.depth > 2 && headingId(heading)
    ? 'Chỉ tiêu đề bậc hai (##) mới có mã tiểu mục; bỏ {#…} ở dòng này.'
    : undefined;
}

const nestedProblem = ({ data }: Heading) =>
  data?.attributes &&
  'Tiêu đề trong lời trích hay danh sách không mang mã; bỏ phần {…} ở dòng này.';

/** Ids that are missing, no id, the site's own, or used above or by what the page shows besides. */
function idProblems(
  { file, clauses }: MarkdownFile,
  about: Plan['about'],
  beside: ReadonlySet<string>,
): Found[] {
  const reserved = reservedOf(about);
  const firsts = new Map(clauses.toReversed().map((clause) => [clause.id, clause]));
  const messageFor = (clause: MarkdownFile['clauses'][number]) => {
    const { id, title } = clause;
    if (!id)
      return `Tiêu đề tiểu mục chưa có mã; thêm vào cuối dòng, ví dụ “{#${exampleId(title)}}”.`;
    if (!isSlug(id))
      return `Mã tiểu mục “${id}” có chữ hoặc dấu không dùng được; viết lại bằng chữ thường không dấu, số và gạch nối, ví dụ “{#${exampleId(id)}}”.`;
    if (reserved.isId(id) || beside.has(id))
      return `Mã tiểu mục “${id}” trùng với mã của một phần khác trên trang, do máy đặt hoặc là tên một trang, thuật ngữ, cơ quan, nguồn; giữ cái đã đăng và đổi cái mới.`;
    return firsts.get(id) === clause
      ? undefined
      : `Mã tiểu mục “${id}” đã dùng ở trên trong cùng trang; đặt mã khác.`;
  };
  return clauses.map((clause) => ({ file, line: clause.line, message: messageFor(clause) }));
}

/** The first shared clause that stands after one it should come before. */
function misplaced({ file, clauses }: MarkdownFile): Found[] {
  const order = clauses.filter(({ id }) => shared.includes(id));
  const found = order.find(
    ({ id }, index) => index > 0 && shared.indexOf(id) < shared.indexOf(order[index - 1]!.id),
  );
  if (!found) return [];
  const message = `Tiểu mục “${found.id}” đứng sai chỗ; xếp lại theo thứ tự chung: ${shared.join(', ')}.`;
  return [{ file, line: found.line, message }];
}

/** An id made from a title, or from an id that cannot be one; by its title for a shared clause. */
function exampleId(text: string): string {
  const slug = slugOf(text).slice(0, 40).replace(/-$/, '');
  return sharedIds.get(slug) ?? (slug || 'giai-thich');
}
