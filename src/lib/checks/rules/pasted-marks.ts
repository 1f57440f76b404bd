import { perText } from '../../memo/per-text.ts';
import { pasteMarks, type PasteKind } from '../../content/paste.ts';
import { isWritten } from '../../content/places.ts';
import type { Problem } from '../../content/problem.ts';
import { linkMark } from '../../content/read-tree.ts';
import type { Rule } from '../rule.ts';

const what: Record<PasteKind, (count: number) => string> = {
  bom: () => 'Đầu tệp có dấu BOM',
  'line-end': (count) => `Tệp xuống dòng kiểu Windows (CRLF) ở ${count} dòng`,
  'soft-hyphen': (count) => `Dòng này có ${count} gạch nối mềm, mắt không thấy`,
  'separate-accent': () => 'Dòng này có chữ mà dấu viết rời khỏi chữ cái (NFD)',
  space: (count) => `Dòng này có ${count} dấu cách đặc biệt, như dấu cách không ngắt dòng`,
  trailing: () => 'Cuối dòng này thừa dấu cách',
  double: (count) => `Dòng này có ${count} chỗ nhiều dấu cách liền nhau`,
};

/** What to do about the marks that can be seen in the forge's editor. */
const mend: Partial<Record<PasteKind, string>> = {
  trailing: 'xóa các dấu cách ấy nếu tiện',
  double: 'mỗi chỗ để lại một dấu cách nếu tiện',
};
const nothing = 'không phải làm gì, ai sửa trên máy của mình thì chạy “npm run check -- --fix”';

const marksIn = perText((file, text) =>
  pasteMarks(text).map(({ line, kind, count }): Problem => ({
    file,
    line,
    rule: 'dau-vet-dan',
    message: `${what[kind](count)}; trang vẫn đọc đúng, ${mend[kind] ?? nothing}.`,
    hint: true,
  })),
);

/** Marks of typing and pasting: harmless, read as if they were not there, and told. */
export const pastedMarks: Rule = {
  code: 'dau-vet-dan',
  reason:
    'Chép từ Word hay trang web thường kéo theo dấu mắt không thấy: trang tự bỏ khi đọc, và báo để tệp được sạch.',
  check({ raw }) {
    return [...raw]
      .filter(([file, text]) => isWritten(file) && text !== linkMark)
      .flatMap(([file, text]) => marksIn(file, text));
  },
};
