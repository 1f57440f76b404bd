import { borrowedNames } from '../../read/own-names.ts';
import type { Rule } from '../rule.ts';

/** No body or term goes by the name of another. */
export const borrowed: Rule = {
  code: 'trung-ten',
  needs: ['co-quan.yaml', 'thuat-ngu.yaml'],
  check: ({ content, memory }) =>
    memory
      .given(borrowedNames, content.terms, [content.bodies], () => borrowedNames(content))
      .map(({ file, path, name, owner }) => ({
        ...{ file, path },
        message: `“${name}” đã là tên của mục “${owner.id}” trong ${owner.file}; bỏ ở đây, hoặc ghi một tên chỉ riêng mục này có.`,
      })),
};
