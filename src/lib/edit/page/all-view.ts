import { editorWords } from '../../words/editor-words.ts';
import { button, element } from '../../words/nodes.ts';
import type { Verdict } from './engine.ts';

/** What corrections draw in elsewhere, each with what opens the form to mend it, or its place. */
export function elsewhereView({ problems }: Verdict, add: (choice: string) => unknown): Node[] {
  if (!problems.length) return [];
  const lines = problems.map(({ file, line, message, mend }) => {
    const open = mend && button(editorWords.mend(mend), () => add(mend.id));
    return element('li', {}, `${message} `, open ?? `${file}:${line}`);
  });
  return [element('p', {}, editorWords.elsewhere), element('ul', {}, ...lines)];
}

/** What of all corrections is still open, in a sentence; empty where nothing is, or nothing is corrected. */
export function leftOpen(verdicts: Verdict[], note: string): string {
  const wrong = verdicts.map(({ problems, conflict }) => (conflict ? 1 : problems.length));
  const count = wrong.reduce((sum, each) => sum + each, 0);
  return editorWords.left(count, verdicts.length === 1 || note.trim() !== '');
}
