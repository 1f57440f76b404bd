import type { MarkdownFile } from '../../read/load-markdown.ts';
import type { Memory } from '../../read/memory.ts';
import type { Block } from '../../read/markdown/blocks.ts';
import type { Rule } from '../rule.ts';
import { fold } from '../../words/in-passages.ts';

/** Shorter paragraphs repeat for good reason: they lead into a list, or say in one line that nothing was found. */
const shortest = 20;

const comparable = ({ text }: Block) => fold(text).toLowerCase();

/** No paragraph stands twice (in one clause: `unit-names.ts`); a group page and its section may quote the same words. */
export const repeated: Rule = {
  code: 'trung-lap',
  *check({ markdown, memory }) {
    const first = new Map<string, { file: string; clause: string; line: number }>();
    for (const page of markdown) {
      const { file } = page;
      for (const { text, clause, line } of memory.of(proseIn, page)) {
        const before = first.get(text);
        if (!before) first.set(text, { file, clause, line });
        else if (before.file !== file) {
          const message = `Đoạn này trùng từng chữ với đoạn ở ${before.file}, dòng ${before.line}; giữ ở một trang, còn trang kia viết một câu ngắn có liên kết tới đó.`;
          yield { file, line, message, hint: true };
        } else if (before.clause !== clause) {
          const message = `Đoạn này trùng từng chữ với đoạn ở dòng ${before.line}; bỏ một trong hai đoạn.`;
          yield { file, line, message };
        }
      }
    }
  },
};

const proseIn = ({ clauses }: MarkdownFile, memory: Memory) =>
  clauses.flatMap(({ id: clause, blocks }) =>
    blocks.flatMap((block) => {
      const text = memory.of(comparable, block);
      const isProse = block.kind === 'paragraph' || block.kind === 'item';
      return isProse && !text.endsWith(':') && text.split(' ').length >= shortest
        ? { text, clause, line: block.lines[0] }
        : [];
    }),
  );
