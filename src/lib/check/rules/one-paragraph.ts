import { isPlain, type Field } from '../../read/fields.ts';
import { writtenIn } from '../texts/field-nodes.ts';
import { shortened } from '../../words/shortened.ts';
import { lineOf } from '../texts/statements.ts';
import type { Found, Rule } from '../rule.ts';

/** A field that a page renders is one paragraph: of more only the first would be shown (`renderInline`). */
export const oneParagraph: Rule = {
  code: 'mot-doan',
  reason:
    'Mỗi chỗ trong tệp dữ liệu hiện thành một đoạn văn: đoạn thứ hai sẽ lặng lẽ mất đi, còn danh sách hay tiêu đề thì lộ dấu ra trước mắt người đọc.',
  check(loaded) {
    return loaded.fields.flatMap((field): Found[] => {
      const found = isPlain(field) ? undefined : strayBlock(field);
      if (!found) return [];
      const line = lineOf(loaded, field, found.text);
      return [{ file: field.file, line, message: messageFor(found) }];
    });
  },
};

interface Stray {
  text: string;
  first: boolean;
}

/** The first line of what is not its one paragraph; tags and code are refused with those of all prose. */
function strayBlock(field: Field): Stray | undefined {
  const at = field.root.children.findIndex(
    ({ type }, index) => (index > 0 || type !== 'paragraph') && type !== 'html' && type !== 'code',
  );
  const node = field.root.children[at];
  return node && { text: writtenIn(field, node), first: at === 0 };
}

function messageFor({ text, first }: Stray): string {
  const shown = shortened(text);
  return first
    ? `Dấu ở đầu “${shown}” mở một danh sách, tiêu đề hay lời trích mà chỗ này chỉ hiện được một đoạn văn; bỏ dấu ấy, viết thành câu.`
    : `Chỗ này chỉ hiện đoạn đầu nên người đọc không thấy “${shown}”; viết liền thành một đoạn, bỏ dòng trống và dấu đầu dòng.`;
}
