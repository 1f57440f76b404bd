import type { Parent, RootContent } from 'mdast';
import { splitNotes } from './notes.ts';

/** The source keys a node's text names, each once, in order. */
export function keysIn(node: RootContent): string[] {
  const keys = new Set<string>();
  const visit = (child: RootContent): void => {
    if (child.type === 'text') {
      for (const part of splitNotes(child.value))
        if (typeof part !== 'string') part.forEach((note) => keys.add(note.key));
    } else if ('children' in child) (child as Parent).children.forEach(visit);
  };
  visit(node);
  return [...keys];
}
