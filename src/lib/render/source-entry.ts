import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { sourcePath } from '../read/reserved.ts';
import type { SourceData } from '../read/schemas.ts';
import { withBase } from '../words/base-path.ts';
import { noteWords } from '../words/source-words.ts';
import { bibliographyEntry, isDescribed, shownTitle } from './citation.ts';
import type { Numbering } from './numbering.ts';

/** An entry of a list of sources: its title leads to its page, which has the address of the article. */
export function sourceEntry(key: string, source: SourceData, base: string): ElementContent[] {
  const { author, where } = bibliographyEntry(source);
  const before = author ? `${author}. ` : '';
  return [text(before), titleOf(key, source, base), text(`, ${where}.`)];
}

/** The same under its title as a heading, for a list to be scanned. */
export function headedEntry(key: string, source: SourceData, base: string): ElementContent[] {
  const { author, where } = bibliographyEntry(source);
  const told = [author, where].filter(Boolean).join('. ');
  return [h('h3', titleOf(key, source, base)), h('p', `${told}.`)];
}

function titleOf(key: string, source: SourceData, base: string): ElementContent {
  const href = withBase(sourcePath(key), base);
  const { language } = source;
  const lang = isDescribed(source) || language === 'vi' ? undefined : language;
  return h('a.source', { href, lang }, shownTitle(source));
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** The ways back from an entry to each note of its page that names the source. */
export function waysBack(key: string, numbering: Numbering): ElementContent[] {
  const uses = numbering.usesOf(key);
  const number = numbering.numberOf({ key });
  return uses.flatMap((id, at) => [
    text(' '),
    h(
      'a.screen',
      { role: 'doc-backlink', href: `#${id}`, ariaLabel: noteWords.back(number, at + 1) },
      `↩\uFE0E${uses.length > 1 ? at + 1 : ''}`,
    ),
  ]);
}
