import { inEachEntry } from '../../read/entries.ts';
import { normalise, pasteMarks, type PasteKind } from '../../read/paste.ts';
import { isWritten } from '../../read/places.ts';
import { linkMark } from '../../read/content-tree.ts';
import type { FoundOnLine, Rule } from '../rule.ts';

const what: Record<PasteKind, string> = {
  bom: 'Đầu tệp có dấu BOM',
  'line-end': 'Tệp xuống dòng kiểu Windows (CRLF)',
  'soft-hyphen': 'Dòng này có gạch nối mềm, mắt không thấy',
  'separate-accent': 'Dòng này có chữ mà dấu viết rời khỏi chữ cái (NFD)',
  space: 'Dòng này có dấu cách đặc biệt, như dấu cách không ngắt dòng',
  trailing: 'Cuối dòng này thừa dấu cách',
  double: 'Dòng này có chỗ nhiều dấu cách liền nhau',
};

function marksIn(file: string, text: string): FoundOnLine[] {
  const clean = normalise(text).split('\n');
  return pasteMarks(text).map(({ line, kind }) => {
    const message = `${what[kind]}; trang vẫn đọc đúng, cứ để vậy, khi đăng máy tự sửa.`;
    // What begins or ends a line is seen by nobody, in whatever form it is told.
    const instead = /^(?:bom|trailing|line-end)$/.test(kind) ? undefined : clean[line - 1];
    return { file, line, message, hint: true, instead };
  });
}

const inFile = inEachEntry(marksIn);

/** Marks of typing and pasting: harmless, read as if they were not there, and told. */
export const pastedMarks: Rule = {
  code: 'dau-vet-dan',
  check: ({ raw, memory }) =>
    [...raw]
      .filter(([file, text]) => isWritten(file) && text !== linkMark)
      .flatMap(([file, text]) => memory.ofText(inFile, file, text)),
};
