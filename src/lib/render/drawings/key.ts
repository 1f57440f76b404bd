import type { Element } from 'hast';
import { drawingWords } from '../../words/drawing-words.ts';

/**
 * What the marks of a drawing mean, of those that stand in it.
 *
 * @param said classes of marks that something else says the meaning of
 */
export function keyOf({ children }: Element, said: string[] = []): string {
  const used = new Set(
    children.flatMap((shape) =>
      shape.type === 'element' ? ((shape.properties.className as string[] | undefined) ?? []) : [],
    ),
  );
  return Object.entries(drawingWords.marks)
    .flatMap(([className, words]) =>
      used.has(className) && !said.includes(className) ? words : [],
    )
    .join(' ');
}
