import type { Element } from 'hast';
import { drawingWords } from '../../words/drawing-words.ts';

/** What the marks of a drawing mean, of those that stand in it. */
export function keyOf({ children }: Element): string {
  const used = new Set(
    children.flatMap((shape) =>
      shape.type === 'element' ? ((shape.properties.className as string[] | undefined) ?? []) : [],
    ),
  );
  return Object.entries(drawingWords.marks)
    .flatMap(([className, words]) => (used.has(className) ? words : []))
    .join(' ');
}
