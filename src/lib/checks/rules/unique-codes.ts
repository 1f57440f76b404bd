import { groupCode } from '../../plan/join.ts';
import { page, section } from '../fixture.ts';
import { isSection, type MarkdownFile } from '../../content/load-markdown.ts';
import { folderOf } from '../../plan/groups.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

/** Section codes are unique, stand in their group's folder, and no two files give one address. */
export const uniqueCodes: Rule = {
  code: 'ma-muc',
  reason: 'Mã mục và địa chỉ là vĩnh viễn: mỗi mã, mỗi địa chỉ chỉ thuộc về một tệp.',
  check({ markdown }) {
    const addressOf = ({ id }: MarkdownFile) => id.replace(/\/index$/, '');
    const byAddress = Map.groupBy(markdown, addressOf);
    const twins = markdown.flatMap((current): Problem[] => {
      const address = addressOf(current);
      const twin = byAddress.get(address)?.find((other) => other !== current);
      return twin
        ? [
            {
              file: current.file,
              line: 1,
              rule: 'ma-muc',
              message: `Tệp này và ${twin.file} cùng cho một địa chỉ /${address}/; đổi tên hoặc xóa một tệp.`,
            },
          ]
        : [];
    });
    const sections = markdown.filter(isSection);
    const byCode = Map.groupBy(sections, ({ data }) => data.code);
    const codes = sections.flatMap((current): Problem[] => {
      const { file, data, lineOf } = current;
      const { code } = data;
      const at = { file, line: lineOf(['code']), rule: 'ma-muc' };
      const first = byCode.get(code)?.[0];
      if (first !== current)
        return [{ ...at, message: `Mã “${code}” đã thuộc về ${first?.file}; đặt mã khác.` }];
      const place = `${folderOf[groupCode(code)]}/${code.includes('-') ? '‹tên›.md' : 'index.md'}`;
      const rightFolder = file.startsWith(`${folderOf[groupCode(code)]}/`);
      const rightName = file.endsWith('/index.md') !== code.includes('-');
      return rightFolder && rightName
        ? []
        : [
            {
              ...at,
              message: rightFolder
                ? `Mã “${code}” không hợp với tên tệp; đổi tên tệp thành ${place}, hoặc đặt mã ${codesIn(file)}.`
                : `Mã “${code}” không thuộc phần chứa tệp này; chuyển tệp tới ${place}, hoặc đặt mã của phần này, ${codesIn(file)}.`,
            },
          ];
    });
    return [...twins, ...codes];
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Chữ.'), 'giai-phap/b.md': section('gp-2', 'Chữ.') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Chữ.'), 'giai-phap/b.md': section('gp-1', 'Chữ.') },
    { 'giai-phap/a.md': section('nv-1', 'Chữ.') },
    { 'giai-phap/a.md': section('gp', 'Chữ.'), 'giai-phap/index.md': section('gp-1', 'Chữ.') },
    { 'trang/giai-phap.mdx': page('Chữ.'), 'giai-phap/index.md': section('gp', 'Chữ.') },
  ],
};

/** The codes that a file of its name may have in its folder. */
function codesIn(file: string): string {
  const [folder, name] = file.split('/');
  const group = Object.keys(folderOf).find((each) => folderOf[each] === folder);
  return name === 'index.md' ? `“${group}”` : `bắt đầu bằng “${group}-”`;
}
