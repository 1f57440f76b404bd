import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { editionWords } from '../../words/edition-words.ts';
import type { WordPart } from './word-changes.ts';

/**
 * Changes in words as HTML: what came in `<ins>`, what went in `<del>`, each told in words
 * to those who hear the page. A word and the one in its place stand apart.
 *
 * @example
 * wordChangesHtml([{ kind: 'added', text: '6' }])
 * // '<ins class="bg-silt"><span class="sr-only">[thêm: </span>6<span class="sr-only">]</span></ins>'
 */
export function wordChangesHtml(parts: WordPart[]): string {
  const told = (words: string) => h('span.sr-only', words);
  const children = parts.flatMap(({ kind, text }, index): ElementContent[] => {
    if (kind === 'same') return [{ type: 'text', value: text }];
    const [name, starts] =
      kind === 'added'
        ? ['ins.bg-silt', editionWords.insertionStarts]
        : ['del.text-ink', editionWords.deletionStarts];
    const mark = h(name!, [told(`${starts} `), text, told(editionWords.markEnds)]);
    const next = parts[index + 1]?.kind;
    return next && next !== 'same' ? [mark, { type: 'text', value: ' ' }] : [mark];
  });
  return toHtml(children);
}
