import { editorWords } from '../../words/editor-words.ts';
import { button, element } from '../../words/nodes.ts';
import { sidesOf } from '../change-file/sides.ts';
import type { Asker } from './asker.ts';
import type { Verdict, Written } from './engine.ts';
import { withPlainDates } from './plain-dates.ts';

/** What corrections draw in elsewhere, each with what opens the form to mend it, or its place. */
export function elsewhereView({ problems }: Verdict, add: (choice: string) => unknown): Node[] {
  if (!problems.length) return [];
  const lines = problems.map(({ file, line, message, mend }) => {
    const open = mend && button(editorWords.mend(mend), () => add(mend.id));
    return element('li', {}, `${withPlainDates(message)} `, open ?? `${file}:${line}`);
  });
  return [element('p', {}, editorWords.elsewhere), element('ul', {}, ...lines)];
}

/** What of all corrections is still open, in a sentence; empty where nothing is, or nothing is corrected. */
export function leftOpen(verdicts: Verdict[], note: string): string {
  const wrong = verdicts.map(({ problems, conflict }) => (conflict ? 1 : problems.length));
  const count = wrong.reduce((sum, each) => sum + each, 0);
  return editorWords.left(count, verdicts.length === 1 || note.trim() !== '');
}

/** The letter that a change travels in: in words, of which machines read none, then as they read it. */
export async function letterOf(written: Written, ask: Asker): Promise<string> {
  const payload = await ask('seal', written);
  const verdicts = await ask('judge', written);
  const { items, note } = written;
  const { greeting, toldAs, forMachines } = editorWords;
  const inWords = items.map(({ title }, at) => {
    const sides = verdicts[at]!.shown.map(sidesOf).flatMap(({ before, after }) => [
      `${editorWords.before}: ${before}`,
      `${editorWords.after}: ${after}`,
    ]);
    return [title, ...sides].join('\n');
  });
  const told = note && `${toldAs}: ${note}`;
  const parts = [greeting, ...inWords, told, `${forMachines}\n${payload}\n`];
  return parts.filter(Boolean).join('\n\n');
}
