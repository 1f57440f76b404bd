import { isContentFile } from '../../read/places.ts';
import { firstLookAlike } from '../../words/look-alikes.ts';
import { slugPattern } from '../../words/slug.ts';
import { describeCharacter, firstUnseen } from '../../words/unseen.ts';
import type { Found, Rule } from '../rule.ts';

const plainName = new RegExp(String.raw`^(?:${slugPattern}/)?${slugPattern}\.\w+$`);

/** A file's name becomes an address or a key: plain small letters, digits and hyphens. */
export const fileNames: Rule = {
  code: 'ten-tep',
  reason:
    'Tên tệp thành địa chỉ trang hoặc tên nguồn: phải gõ được ở mọi máy, và không giả được tên khác.',
  check({ raw }) {
    return [...raw.keys()].flatMap((file): Found[] => {
      if (!isContentFile(file) || plainName.test(file)) return [];
      const odd = firstUnseen(file) ?? firstLookAlike(file);
      const what = odd
        ? `Tên tệp có ${describeCharacter(odd)}`
        : 'Tên tệp có chữ hoa, dấu hay dấu cách';
      const message = `${what}; đổi tên, chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ kinh-te-bien.md.`;
      return [{ file, line: 1, message }];
    });
  },
};
