import { isSection, type SectionFile } from '../../read/load-markdown.ts';
import { folderOf, groupCode } from '../../read/groups.ts';
import type { Found, Rule } from '../rule.ts';

/** The published sections of a group are numbered from 1, each number once: pages show “2/11”. */
export const orders: Rule = {
  code: 'thu-tu',
  *check({ content, markdown, unread }) {
    const all = markdown.filter(isSection);
    const published = all.filter(({ data }) => !data.draft && data.code.includes('-'));
    const groups = Map.groupBy(published, ({ data }) => groupCode(data.code));
    for (const [code, sections] of groups) {
      const folder = `${folderOf(content.about, code)}/`;
      // One that could not be read has a number too.
      const others = [...unread].filter((file) => file.startsWith(folder));
      yield* inGroup(sections, sections.length + others.length);
    }
    // The order of groups, `plan.yaml` says.
    const message =
      'Trang của cả phần không có số thứ tự; xóa dòng “order”, thứ tự các phần là thứ tự ở groups của plan.yaml.';
    for (const { file, data } of all)
      if (file.endsWith('/index.md') && !data.code.includes('-') && data.order)
        yield { file, path: ['order'], message };
  },
};

function inGroup(sections: SectionFile[], count: number): Found[] {
  const owners = new Map(sections.toReversed().map((each) => [each.data.order, each]));
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const free = numbers.filter((number) => !owners.has(number)).join(' hoặc ');
  return sections.map((current) => {
    const { file, data } = current;
    const owner = owners.get(data.order)!;
    const wrong =
      owner !== current
        ? `đã thuộc về ${owner.file}`
        : data.order > count && `lớn hơn số mục của phần, là ${count}`;
    const message = wrong && `Số thứ tự ${data.order} ${wrong}; ghi số còn trống: ${free}.`;
    return { file, path: ['order'], message: message || undefined };
  });
}
