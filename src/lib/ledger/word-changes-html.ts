import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { editionWords } from '../ui/vi.ts';
import type { WordPart } from './word-changes.ts';

/**
 * Changes in words as HTML, without a space that the text does not have: what came in
 * `<ins>`, what went in `<del>`, each told in words to those who hear the page.
 *
 * @example
 * wordChangesHtml([{ kind: 'added', text: '6' }])
 * // '<ins class="bg-wash"><span class="sr-only">[thêm: </span>6<span class="sr-only">]</span></ins>'
 */
export function wordChangesHtml(parts: WordPart[]): string {
  const told = (words: string) => h('span.sr-only', words);
  const children = parts.map(({ kind, text }) => {
    if (kind === 'same') return { type: 'text', value: text } as const;
    const [name, starts] =
      kind === 'added'
        ? ['ins.bg-wash', editionWords.insertionStarts]
        : ['del.text-alert', editionWords.deletionStarts];
    return h(name!, [told(`${starts} `), text, told(editionWords.markEnds)]);
  });
  return toHtml({ type: 'root', children });
}
