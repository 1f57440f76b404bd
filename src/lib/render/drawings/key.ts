import type { Element } from 'hast';
import { drawingWords } from '../../words/drawing-words.ts';

const { kinds } = drawingWords;
const meanings: [className: string, words: string][] = [
  ['d-gl', kinds.promised],
  ['d-b', kinds.reported],
  ['d-h', kinds.estimated],
  ['d-p', kinds.planned],
  ['d-gd', kinds.ofPlan],
  ['d-t', kinds.ofOthers],
  ['d-y', kinds.ofYear],
  ['d-n', kinds.ranks],
  ['d-o', kinds.whole],
  ['d-g', kinds.time],
];

/** What the marks of a drawing mean, of those that stand in it. */
export function keyOf({ children }: Element): string {
  const used = new Set(
    children.flatMap((shape) =>
      shape.type === 'element' ? ((shape.properties.className as string[] | undefined) ?? []) : [],
    ),
  );
  return meanings.flatMap(([className, words]) => (used.has(className) ? [words] : [])).join(' ');
}
