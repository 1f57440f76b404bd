import { groupCode } from '../../plan/join.ts';
import { section } from '../fixture.ts';
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
    const sections = markdown.filter((each) => each.kind === 'section');
    return markdown.flatMap((current): Problem[] => {
      const { file, id, data, kind, lineOf } = current;
      const address = id.replace(/\/index$/, '');
      const twin = markdown.find((other) => other !== current && other.id.replace(/\/index$/, '') === address);
      if (twin) return [{ file, line: 1, rule: 'ma-muc', message: `Tệp này và ${twin.file} cùng cho một địa chỉ /${address}/; đổi tên hoặc xóa một tệp.` }];
      if (kind === 'page') return [];
      const code = String(data.code);
      const at = { file, line: lineOf(['code']), rule: 'ma-muc' };
      const first = sections.find((each) => each.data.code === code);
      if (first && first !== current) return [{ ...at, message: `Mã “${code}” đã thuộc về ${first.file}; đặt mã khác.` }];
      const folder = folderOf[groupCode(code)] ?? '';
      const misplaced = !file.startsWith(`${folder}/`) || file.endsWith('/index.md') !== !code.includes('-');
      return misplaced ? [{ ...at, message: `Mã “${code}” không hợp với chỗ của tệp; mã ấy thuộc về ${folder}/${code.includes('-') ? '‹tên›.md' : 'index.md'}.` }] : [];
    });
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Chữ.'), 'giai-phap/b.md': section('gp-2', 'Chữ.') },
  bad: { 'giai-phap/a.md': section('gp-1', 'Chữ.'), 'giai-phap/b.md': section('gp-1', 'Chữ.') },
};
