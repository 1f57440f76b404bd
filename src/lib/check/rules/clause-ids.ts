import type { Heading, Nodes } from 'mdast';
import { headingId } from '../../read/markdown/clauses.ts';
import { idsBeside } from '../../plan/addresses.ts';
import { reservedOf } from '../../read/reserved.ts';
import type { Plan } from '../../read/types.ts';
import { isSlug, slugOf } from '../../words/slug.ts';
import { nodesOf } from '../texts/nodes-of.ts';
import type { MarkdownFile } from '../../read/load-markdown.ts';
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
  reason:
    'Mã tiểu mục là địa chỉ để dẫn: do người viết đặt, mỗi trang một lần, không đi kèm thuộc tính nào khác.',
  check({ markdown, plan, memory }) {
    return markdown.flatMap((page) => [
      ...ownHeadings(page).flatMap((heading) => headingProblem(page, heading) ?? []),
      ...nestedIds(page, memory.of(nodesOf, page.root)),
      ...idProblems(page, plan),
      ...misplaced(page),
    ]);
  },
};

const problem = ({ file }: MarkdownFile, line: number, message: string) => ({
  file,
  line,
  message,
});

const ownHeadings = ({ root }: MarkdownFile) =>
  root.children.filter((node) => node.type === 'heading');

const lineOf = (heading: Heading) => heading.position?.start.line ?? 1;

/** A title of the page, or what stands after a heading beside the id of a clause. */
function headingProblem(page: MarkdownFile, heading: Heading): Found | undefined {
  const line = lineOf(heading);
  const title = 'Tên mục đã khai ở title; đổi dòng “# …” thành “## … {#ma-tieu-muc}” hoặc bỏ đi.';
  if (heading.depth === 1) return problem(page, line, title);
  const extra = heading.data?.attributes?.replace(`#${headingId(heading)}`, '').trim();
  if (extra)
    return problem(page, line, `Sau tiêu đề chỉ được ghi một {#ma-tieu-muc}; bỏ “${extra}”.`);
  return heading.depth > 2 && headingId(heading)
    ? problem(page, line, 'Chỉ tiêu đề bậc hai (##) mới có mã tiểu mục; bỏ {#…} ở dòng này.')
    : undefined;
}

function nestedIds(page: MarkdownFile, nodes: Nodes[]): Found[] {
  const outer = new Set<Heading>(ownHeadings(page));
  const message = 'Tiêu đề trong lời trích hay danh sách không mang mã; bỏ phần {…} ở dòng này.';
  return nodes
    .filter((node) => node.type === 'heading')
    .filter((each) => !outer.has(each) && each.data?.attributes)
    .map((heading) => problem(page, lineOf(heading), message));
}

/** Ids that are missing, no id, the site's own, or used above or by what the page shows besides. */
function idProblems(page: MarkdownFile, plan: Plan): Found[] {
  const beside = new Set(page.kind === 'page' ? idsBeside(plan, page.id) : []);
  const reserved = reservedOf(plan.about);
  const firsts = new Map(page.clauses.toReversed().map((clause) => [clause.id, clause]));
  return page.clauses.flatMap((clause): Found[] => {
    const { id, title, line } = clause;
    const at = (message: string) => [problem(page, line, message)];
    if (!id)
      return at(`Tiêu đề tiểu mục chưa có mã; thêm vào cuối dòng, ví dụ “{#${exampleId(title)}}”.`);
    if (!isSlug(id))
      return at(
        `Mã tiểu mục “${id}” có chữ hoặc dấu không dùng được; viết lại bằng chữ thường không dấu, số và gạch nối, ví dụ “{#${exampleId(id)}}”.`,
      );
    if (reserved.isId(id) || beside.has(id))
      return at(
        `Mã tiểu mục “${id}” trùng với mã của một phần khác trên trang, do máy đặt hoặc là tên một trang, thuật ngữ, cơ quan, nguồn; giữ cái đã đăng và đổi cái mới.`,
      );
    return firsts.get(id) === clause
      ? []
      : at(`Mã tiểu mục “${id}” đã dùng ở trên trong cùng trang; đặt mã khác.`);
  });
}

/** The first shared clause that stands after one it should come before. */
function misplaced(page: MarkdownFile): Found[] {
  const order = page.clauses.filter(({ id }) => shared.includes(id));
  const found = order.find(
    ({ id }, index) => index > 0 && shared.indexOf(id) < shared.indexOf(order[index - 1]!.id),
  );
  if (!found) return [];
  const message = `Tiểu mục “${found.id}” đứng sai chỗ; xếp lại theo thứ tự chung: ${shared.join(', ')}.`;
  return [problem(page, found.line, message)];
}

/** An id made from a title, or from an id that cannot be one; by its title for a shared clause. */
function exampleId(text: string): string {
  const slug = slugOf(text).slice(0, 40).replace(/-$/, '');
  return sharedIds.get(slug) ?? (slug || 'giai-thich');
}
