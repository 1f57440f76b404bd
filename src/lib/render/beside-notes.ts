import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { sourcePath } from '../read/reserved.ts';
import { withBase } from '../words/base-path.ts';
import { noteWords } from '../words/source-words.ts';
import type { RenderContext } from './render.ts';

/** A block with its sources: beside it on wide screens, under it on narrow ones. */
export function besideNotes(
  rendered: ElementContent[],
  keys: string[],
  context: RenderContext,
): Element {
  const lines = keys.map((key) =>
    h('span', [
      h('b', [h('span.sr-only', noteWords.source), String(context.numbering.numberOf({ key }))]),
      ' ',
      h('a', { href: withBase(sourcePath(key), context.base) }, context.shortCitation(key)),
      ' ',
    ]),
  );
  return h('div.noted', [h('div', rendered), h('p.margin', lines)]);
}
