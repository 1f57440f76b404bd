import type { Nodes, Root } from 'mdast';
import { isLocator, malformedNotes, notesOf } from '../../read/markdown/notes.ts';
import { textOf } from '../../read/markdown/text.ts';
import type { Memory } from '../../read/memory.ts';
import type { Found, Rule } from '../rule.ts';
import { shortened } from '../../words/shortened.ts';
import { fieldGroups, foundIn } from '../texts/groups.ts';
import { sourceKeys } from '../texts/source-keys.ts';
import { nodesOf } from '../texts/nodes-of.ts';
import { statementGroups, type Statement } from '../texts/statements.ts';

/** Every note names a source that exists, is written as a note and says no more than where in it. */
export const notesResolve: Rule = {
  code: 'chu-dan',
  needs: ['nguon.yaml', 'nguon'],
  *check(loaded) {
    const { memory } = loaded;
    const known = sourceKeys(loaded);
    yield* foundIn(memory, statementGroups(loaded), notesResolve, [known], (on) => [
      ...badlyWrittenIn(on, known),
    ]);
    for (const { file, root } of loaded.markdown)
      for (const { key, line } of memory.of(unshownNotes, root))
        yield { file, line, message: unshown(key) };
    yield* foundIn(memory, fieldGroups(loaded), unshownNotes, [], (on) =>
      memory.of(unshownNotes, on.root).map(({ key }) => {
        const piece = on.value.includes(`@${key}`) ? `@${key}` : on.value;
        return { on, piece, message: unshown(key) };
      }),
    );
  },
};

function* badlyWrittenIn(on: Statement, known: ReadonlySet<string>): Iterable<Found> {
  for (const { key, locator } of notesOf(on.written)) {
    const unknown = `Chú dẫn [@${key}] không có trong nguon.yaml; sửa lại tên nguồn, hoặc thêm nguồn ấy vào nguon.yaml.`;
    if (!known.has(key)) yield { on, piece: `@${key}`, message: unknown };
    if (!locator || isLocator(locator)) continue;
    const wordy = `Chú dẫn [@${key}, …] có lời “${shortened(locator)}”; sau dấu phẩy chỉ ghi chỗ trong nguồn, tối đa 40 ký tự, như tr. 3, đoạn 2, khoản 2 điều 3, mục 1.2, phụ lục I, phần đầu.`;
    yield { on, piece: locator, message: wordy };
  }
  for (const piece of malformedNotes(on.text)) {
    const message = `Chú dẫn “${piece}” viết sai mẫu; viết [@ten-nguon] hoặc [@ten-nguon, tr. 3], tên nguồn chỉ gồm chữ thường không dấu, số và gạch nối.`;
    yield { on, piece, message };
  }
}

const unshown = (key: string) =>
  `Chú dẫn [@${key}] không hiện thành chú dẫn vì nằm giữa hai dấu \` hoặc có dấu * hay _ ở trong; viết liền [@${key}] như chữ thường.`;

/** Where notes stand: each holds running text only. */
const holders = new Set(['paragraph', 'heading', 'tableCell']);

/** Notes in backticks or with emphasis in their brackets, which no page shows as notes, and the line of the text they stand in. */
const unshownNotes = (root: Root, memory: Memory): { key: string; line: number }[] =>
  memory.of(nodesOf, root).flatMap((node) => {
    if (!holders.has(node.type)) return [];
    const shown = notesShown(node);
    const unshown = notesOf(textOf(node)).filter(({ key }) => {
      const at = shown.indexOf(key);
      if (at >= 0) shown.splice(at, 1);
      return at < 0;
    });
    return unshown.map(({ key }) => ({ key, line: node.position?.start.line ?? 1 }));
  });

function notesShown(node: Nodes): string[] {
  if (node.type === 'text') return notesOf(node.value).map(({ key }) => key);
  return 'children' in node ? node.children.flatMap(notesShown) : [];
}
