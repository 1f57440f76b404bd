import { isSection, type SectionFile } from '../../read/load-markdown.ts';
import { folderOf, groupCode } from '../../read/groups.ts';
import type { Found, Rule } from '../rule.ts';

/** The published sections of a group are numbered from 1, each number once: pages show “2/11”. */
export const orders: Rule = {
  code: 'thu-tu',
  reason:
    'Trang hiện số thứ tự của mục và tổng số mục của phần, như “2/11”: hai mục không thể cùng một số, và không số nào bị bỏ qua. Bản nháp chưa tính.',
  check({ content, markdown, unread }) {
    const all = markdown.filter(isSection);
    const published = all.filter(({ data }) => !data.draft && data.code.includes('-'));
    const groups = Map.groupBy(published, ({ data }) => groupCode(data.code));
    const inGroups = [...groups].flatMap(([code, sections]) => {
      // One that could not be read has a number too.
      const others = [...unread].filter((file) =>
        file.startsWith(`${folderOf(content.about, code)}/`),
      );
      return inGroup(sections, sections.length + others.length);
    });
    return [...inGroups, ...all.flatMap(numberedGroup)];
  },
};

/** The order of groups, `plan.yaml` says. */
function numberedGroup({ file, data, lineOf }: SectionFile): Found[] {
  if (!file.endsWith('/index.md') || data.code.includes('-') || !data.order) return [];
  const message =
    'Trang của cả phần không có số thứ tự; xóa dòng “order”, thứ tự các phần là thứ tự ở groups của plan.yaml.';
  return [{ file, line: lineOf(['order']), message }];
}

function inGroup(sections: SectionFile[], count: number): Found[] {
  const owners = new Map(sections.toReversed().map((each) => [each.data.order, each]));
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const free = numbers.filter((number) => !owners.has(number)).join(' hoặc ');
  return sections.flatMap((current): Found[] => {
    const { file, data, lineOf } = current;
    const { order } = data;
    const owner = owners.get(order)!;
    const told = (message: string) => [{ file, line: lineOf(['order']), message }];
    if (owner !== current)
      return told(`Số thứ tự ${order} đã thuộc về ${owner.file}; ghi số còn trống: ${free}.`);
    return order > count
      ? told(`Số thứ tự ${order} lớn hơn số mục của phần, là ${count}; ghi số còn trống: ${free}.`)
      : [];
  });
}
