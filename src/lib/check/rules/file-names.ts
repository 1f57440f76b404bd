import { isContentFile } from '../../read/places.ts';
import { firstLookAlike } from '../../words/look-alikes.ts';
import { slugPattern } from '../../words/slug.ts';
import { describeCharacter, firstUnseen } from '../../words/unseen.ts';
import type { Rule } from '../rule.ts';

const plainName = new RegExp(String.raw`^(?:${slugPattern}/)?${slugPattern}\.\w+$`);

/** A file's name becomes an address or a key: plain small letters, digits and hyphens. */
export const fileNames: Rule = {
  code: 'ten-tep',
  *check({ raw }) {
    for (const file of raw.keys()) {
      if (!isContentFile(file) || plainName.test(file)) continue;
      const odd = firstUnseen(file) ?? firstLookAlike(file);
      const what = odd ? describeCharacter(odd) : 'chữ hoa, dấu hay dấu cách';
      const message = `Tên tệp có ${what}; đổi tên, chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ kinh-te-bien.md.`;
      yield { file, message };
    }
  },
};
