import type { Problem } from '../../content/problem.ts';
import { isSlug } from '../../text/slug.ts';
import type { Rule } from '../rule.ts';

const keyed = ['nguon.yaml', 'co-quan.yaml', 'thuat-ngu.yaml'];

/** A key of the data becomes part of addresses and notes: plain small letters, digits, hyphens. */
export const keyNames: Rule = {
  code: 'ten-khoa',
  reason: 'Tên nguồn, cơ quan, thuật ngữ thành địa chỉ và chú dẫn: phải gõ được ở mọi máy.',
  check({ yaml }) {
    return keyed.flatMap((file) => {
      const located = yaml.get(file);
      const { value } = located ?? {};
      if (!located || !value || typeof value !== 'object' || Array.isArray(value)) return [];
      return Object.keys(value)
        .filter((key) => !isSlug(key))
        .map((key): Problem => ({
          file,
          line: located.lineOf([key]),
          rule: 'ten-khoa',
          message: `Tên “${key}” có chữ hoặc dấu không dùng được; viết lại bằng chữ thường không dấu, số và gạch nối, ví dụ bao-tra-vinh-2021.`,
        }));
    });
  },
};
