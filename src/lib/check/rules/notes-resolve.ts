import { isLocator, malformedNotes, notesOf } from '../../read/markdown/notes.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Found, Rule } from '../rule.ts';
import { shortened } from '../../words/shortened.ts';
import { namedIn } from '../texts/named-in.ts';
import { lineOf, statementsOf, type Statement } from '../texts/statements.ts';
import { unshownNotes } from '../texts/unshown-notes.ts';

/** Every note names a source that exists, is written as a note and says no more than where in it. */
export const notesResolve: Rule = {
  code: 'chu-dan',
  reason:
    'Chú dẫn phải dẫn tới một nguồn có trong nguon.yaml; trong ngoặc không kể thêm gì, vì lời ở đó hiện ra mà không được đối chiếu.',
  needs: ['nguon.yaml', 'nguon'],
  check(loaded) {
    const { memory } = loaded;
    const isKnown = memory.ofText(namedIn, '', Object.keys(loaded.content.sources).join(' '));
    const badlyWritten = statementsOf(loaded).flatMap((statement) =>
      memory.given(notesResolve, statement, [isKnown], () =>
        badlyWrittenIn(loaded, statement, isKnown),
      ),
    );
    const inPages = loaded.markdown.flatMap(({ file, root }) =>
      memory.of(unshownNotes, root).map(({ key, line }) => unshown(file, line, key)),
    );
    const inFields = loaded.fields.flatMap((field) =>
      memory.of(unshownNotes, field.root).map(({ key }) => {
        const written = field.value.includes(`@${key}`) ? `@${key}` : field.value;
        return unshown(field.file, lineOf(loaded, field, written), key);
      }),
    );
    return [...badlyWritten, ...inPages, ...inFields];
  },
};

function badlyWrittenIn(
  loaded: Loaded,
  statement: Statement,
  isKnown: (key: string) => boolean,
): Found[] {
  const notes = notesOf(statement.written);
  const unknown = notes.filter(({ key }) => !isKnown(key));
  const wordy = notes.filter(({ locator }) => locator && !isLocator(locator));
  const told = (piece: string, message: string): Found => ({
    file: statement.file,
    line: lineOf(loaded, statement, piece),
    message,
  });
  return [
    ...unknown.map(({ key }) =>
      told(
        `@${key}`,
        `Chú dẫn [@${key}] không có trong nguon.yaml; sửa lại tên nguồn, hoặc thêm nguồn ấy vào nguon.yaml.`,
      ),
    ),
    ...wordy.map(({ key, locator = '' }) =>
      told(
        locator,
        `Chú dẫn [@${key}, …] có lời “${shortened(locator)}”; sau dấu phẩy chỉ ghi chỗ trong nguồn, tối đa 40 ký tự, như tr. 3, đoạn 2, khoản 2 điều 3, mục 1.2, phụ lục I, phần đầu.`,
      ),
    ),
    ...malformedNotes(statement.text).map((found) =>
      told(
        found,
        `Chú dẫn “${found}” viết sai mẫu; viết [@ten-nguon] hoặc [@ten-nguon, tr. 3], tên nguồn chỉ gồm chữ thường không dấu, số và gạch nối.`,
      ),
    ),
  ];
}

function unshown(file: string, line: number, key: string): Found {
  const message = `Chú dẫn [@${key}] không hiện thành chú dẫn vì nằm giữa hai dấu \` hoặc có dấu * hay _ ở trong; viết liền [@${key}] như chữ thường.`;
  return { file, line, message };
}
