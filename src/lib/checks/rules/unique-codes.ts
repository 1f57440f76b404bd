import { groupCode } from '../../plan/join.ts';
import { section } from '../fixture.ts';
import { isSection } from '../load-markdown.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const folderOf: Record<string, string> = {
  mt: 'muc-tieu',
  nv: 'nhiem-vu-trong-tam',
  dp: 'dot-pha-chien-luoc',
  gp: 'giai-phap',
  th: 'to-chuc-thuc-hien',
};

/** Section codes are unique, stand in their group's folder, and no two files give one address. */
export const uniqueCodes: Rule = {
  code: 'ma-muc',
  reason: 'Mã mục và địa chỉ là vĩnh viễn: mỗi mã, mỗi địa chỉ chỉ thuộc về một tệp.',
  check({ markdown }) {
    const addressOf = (id: string) => id.replace(/\/index$/, '');
    const twins = markdown.flatMap((current): Problem[] => {
      const address = addressOf(current.id);
      const twin = markdown.find((other) => other !== current && addressOf(other.id) === address);
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
    const codes = sections.flatMap((current): Problem[] => {
      const { file, data, lineOf } = current;
      const { code } = data;
      const at = { file, line: lineOf(['code']), rule: 'ma-muc' };
      const first = sections.find((each) => each.data.code === code);
      if (first !== current)
        return [{ ...at, message: `Mã “${code}” đã thuộc về ${first?.file}; đặt mã khác.` }];
      const place = `${folderOf[groupCode(code)]}/${code.includes('-') ? '‹tên›.md' : 'index.md'}`;
      const rightFolder = file.startsWith(`${folderOf[groupCode(code)]}/`);
      const rightName = file.endsWith('/index.md') !== code.includes('-');
      return rightFolder && rightName
        ? []
        : [{ ...at, message: `Mã “${code}” không hợp với chỗ của tệp; mã ấy thuộc về ${place}.` }];
    });
    return [...twins, ...codes];
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Chữ.'), 'giai-phap/b.md': section('gp-2', 'Chữ.') },
  bad: [{ 'giai-phap/a.md': section('gp-1', 'Chữ.'), 'giai-phap/b.md': section('gp-1', 'Chữ.') }],
};
