import { borrowedNames } from '../../read/own-names.ts';
import type { Found, Rule } from '../rule.ts';

/** No body or term goes by the name of another. */
export const borrowed: Rule = {
  code: 'trung-ten',
  reason:
    'Ô tìm kiếm và máy đọc trang hiểu mỗi tên là một cơ quan, một thuật ngữ: mang tên của mục khác thì người tìm mục kia gặp nhầm mục này.',
  needs: ['co-quan.yaml', 'thuat-ngu.yaml'],
  check({ content, yaml }) {
    return borrowedNames(content).map(({ file, path, name, owner }): Found => ({
      file,
      line: yaml.get(file)?.lineOf(path) ?? 1,
      message: `“${name}” đã là tên của mục “${owner.id}” trong ${owner.file}; bỏ ở đây, hoặc ghi một tên chỉ riêng mục này có.`,
    }));
  },
};
