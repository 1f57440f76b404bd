import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { sourcePath } from '../read/reserved.ts';
import type { SourceData } from '../read/schemas.ts';
import { withBase } from '../words/base-path.ts';
import { languageWords, noteWords } from '../words/source-words.ts';
import { bibliographyEntry, isDescribed, shownTitle } from './citation.ts';
import type { Numbering } from './numbering.ts';

/**
 * An entry of a list of sources: its title leads to its page, and behind it stands the way to the
 * article itself, in whichever language that is.
 */
export function sourceEntry(key: string, source: SourceData, base: string): ElementContent[] {
  const { author, where } = bibliographyEntry(source);
  const before = author ? `${author}. ` : '';
  return [text(before), titleOf(key, source, base), text(`, ${where}.`), ...originalOf(source)];
}

/** The same under its title as a heading, for a list to be scanned. */
export function headedEntry(key: string, source: SourceData, base: string): ElementContent[] {
  const { author, where } = bibliographyEntry(source);
  const told = [author, where].filter(Boolean).join('. ');
  return [h('h3', titleOf(key, source, base)), h('p', [`${told}.`, ...originalOf(source)])];
}

function titleOf(key: string, source: SourceData, base: string): ElementContent {
  const href = withBase(sourcePath(key), base);
  const lang = isDescribed(source) ? undefined : foreignOf(source);
  return h('a.source', { href, lang }, shownTitle(source));
}

function originalOf(source: SourceData): ElementContent[] {
  const { language, URL: href } = source;
  if (!href) return [];
  const hrefLang = foreignOf(source);
  const shown = `${noteWords.original}${hrefLang ? ` (${languageWords[language]})` : ''}`;
  return [text(' '), h('a.original.screen', { href, rel: 'external', hrefLang }, shown)];
}

const foreignOf = ({ language }: SourceData) => (language === 'vi' ? undefined : language);
const text = (value: string): ElementContent => ({ type: 'text', value });

/** The ways back from an entry to each note of its page that names the source. */
export function waysBack(key: string, numbering: Numbering): ElementContent[] {
  const uses = numbering.usesOf(key);
  const number = numbering.numberOf({ key });
  return uses.flatMap((id, at) => [
    text(' '),
    h(
      'a.back.screen',
      { role: 'doc-backlink', href: `#${id}`, ariaLabel: noteWords.back(number, at + 1) },
      `↩\uFE0E${uses.length > 1 ? at + 1 : ''}`,
    ),
  ]);
}

/** Of the parts of an entry, for a component. */
export const entryHtml = (children: ElementContent[]) => toHtml({ type: 'root', children });
