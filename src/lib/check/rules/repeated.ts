import type { Block } from '../../read/markdown/blocks.ts';
import type { Found, Rule } from '../rule.ts';
import { fold } from '../../words/in-passages.ts';

/** Shorter paragraphs repeat for good reason: they lead into a list, or say in one line that nothing was found. */
const shortest = 20;

const comparable = ({ text }: Block) => fold(text).toLowerCase();

/**
 * No paragraph stands twice. Quotations may: a group page and its section quote the same words.
 * What stands twice in one clause is refused by `unit-names.ts`.
 */
export const repeated: Rule = {
  code: 'trung-lap',
  reason:
    'Đoạn chép hai lần thì về sau chỉ một chỗ được sửa, và hai chỗ nói khác nhau: viết một lần, chỗ kia dẫn tới.',
  check({ markdown, memory }) {
    const first = new Map<string, { file: string; clause: string; line: number }>();
    return markdown.flatMap(({ file, clauses }) =>
      clauses.flatMap(({ id: clause, blocks }) =>
        blocks.flatMap((block): Found[] => {
          const text = memory.of(comparable, block);
          const prose = block.kind === 'paragraph' || block.kind === 'item';
          if (!prose || text.endsWith(':') || text.split(' ').length < shortest) return [];
          const line = block.lines[0];
          const before = first.get(text);
          if (!before) {
            first.set(text, { file, clause, line });
            return [];
          }
          if (before.file === file && before.clause === clause) return [];
          const here = `Đoạn này trùng từng chữ với đoạn ở dòng ${before.line}; bỏ một trong hai đoạn.`;
          const there = `Đoạn này trùng từng chữ với đoạn ở ${before.file}, dòng ${before.line}; giữ ở một trang, còn trang kia viết một câu ngắn có liên kết tới đó.`;
          return before.file === file
            ? [{ file, line, message: here }]
            : [{ file, line, message: there, hint: true }];
        }),
      ),
    );
  },
};
