import { isPlain } from '../../read/fields.ts';
import { writtenIn } from '../texts/field-nodes.ts';
import { shortened } from '../../words/shortened.ts';
import type { Rule } from '../rule.ts';

/** A field that a page renders is one paragraph: of more only the first would be shown (`renderInline`). */
export const oneParagraph: Rule = {
  code: 'mot-doan',
  *check({ fields }) {
    for (const field of fields.flat()) {
      const nodes = isPlain(field) ? [] : field.root.children;
      // Tags and code are refused with those of all prose.
      const at = nodes.findIndex(
        ({ type }, index) =>
          (index > 0 || type !== 'paragraph') && type !== 'html' && type !== 'code',
      );
      if (at < 0) continue;
      const piece = writtenIn(field, nodes[at]!);
      const shown = shortened(piece);
      const message = at
        ? `Chỗ này chỉ hiện đoạn đầu nên người đọc không thấy “${shown}”; viết liền thành một đoạn, bỏ dòng trống và dấu đầu dòng.`
        : `Dấu ở đầu “${shown}” mở một danh sách, tiêu đề hay lời trích mà chỗ này chỉ hiện được một đoạn văn; bỏ dấu ấy, viết thành câu.`;
      yield { on: field, piece, message };
    }
  },
};
