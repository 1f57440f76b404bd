import { malformedNotes } from '../../markdown/notes.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';
import { lineOf, statementsOf } from '../texts/statements.ts';
import { unshownNotes } from '../texts/unshown-notes.ts';

/** Every note names a source that exists and is written as a note. */
export const notesResolve: Rule = {
  code: 'chu-dan',
  reason: 'Chú dẫn phải dẫn tới một nguồn có trong nguon.yaml.',
  needs: ['nguon.yaml', 'nguon'],
  check(loaded) {
    const badlyWritten = statementsOf(loaded).flatMap((statement): Problem[] => {
      const at = { file: statement.file, rule: 'chu-dan' };
      const unknown = (statement.own ?? statement.notes).filter(
        ({ key }) => !loaded.content.sources[key],
      );
      return [
        ...unknown.map(({ key }) => ({
          ...at,
          line: lineOf(loaded, statement, `@${key}`),
          message: `Chú dẫn [@${key}] không có trong nguon.yaml; sửa lại tên nguồn, hoặc thêm nguồn ấy vào nguon.yaml.`,
        })),
        ...malformedNotes(statement.text).map((found) => ({
          ...at,
          line: lineOf(loaded, statement, found),
          message: `Chú dẫn “${found}” viết sai mẫu; viết [@ten-nguon] hoặc [@ten-nguon, tr. 3], tên nguồn chỉ gồm chữ thường không dấu, số và gạch nối.`,
        })),
      ];
    });
    const inPages = loaded.markdown.flatMap(({ file, root }) =>
      unshownNotes(root).map(({ key, line }) => unshown(file, line, key)),
    );
    const inFields = loaded.fields.flatMap((field) =>
      unshownNotes(field.root).map(({ key }) =>
        unshown(field.file, lineOf(loaded, field, `@${key}`), key),
      ),
    );
    return [...badlyWritten, ...inPages, ...inFields];
  },
};

function unshown(file: string, line: number, key: string): Problem {
  const message = `Chú dẫn [@${key}] không hiện thành chú dẫn vì nằm giữa hai dấu \` hoặc có dấu * hay _ ở trong; viết liền [@${key}] như chữ thường.`;
  return { file, line, rule: 'chu-dan', message };
}
