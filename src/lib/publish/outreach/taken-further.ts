import { dataPath, outreach, sheetsPath } from '../../read/reserved.ts';
import type { Doc, Plan } from '../../read/types.ts';
import { kitWords } from '../../words/kit-words.ts';
import { scriptWords, takenFurther as words } from '../../words/outreach-words.ts';
import { sheetsOf } from '../kit/sheets.ts';
import { dataPageWords } from '../../words/data-words.ts';

/** Ways to what was made of a page, under one heading. */
export interface TakenFurther {
  title: string;
  links: { path: string; short: string }[];
}

/**
 * What there is of a page for ears, for radio and for print; nothing where there is none.
 *
 * @param kit what was made for print, by its file inside the site, in bytes
 */
export function takenFurtherOf(
  plan: Plan,
  doc: Doc,
  kit: ReadonlyMap<string, number>,
): TakenFurther | undefined {
  const heard =
    doc.kind === 'section'
      ? [
          { short: scriptWords.radio, path: `${outreach.radio}${doc.code}/` },
          { short: scriptWords.listen, path: `${outreach.ear}${doc.code}/` },
        ]
      : [];
  const printed = sheetsOf(plan).flatMap((sheet) => {
    const bytes = 'doc' in sheet && sheet.doc === doc ? kit.get(sheet.file) : undefined;
    return bytes ? [{ short: kitWords.sheet(sheet.kind, bytes), path: `/${sheet.file}` }] : [];
  });
  const all = printed.length ? [{ short: kitWords.all, path: sheetsPath }] : [];
  const links = [...heard, ...printed, ...all];
  const { hear, print, both } = scriptWords.further;
  return links.length
    ? { title: !printed.length ? hear : heard.length ? both : print, links }
    : undefined;
}

/** The lists of what is made of the pages, for ears, radio, paper and reckoning. */
export const madeLists = [
  { path: outreach.ear, short: scriptWords.ear, about: words.ear },
  { path: outreach.radio, short: scriptWords.radio, about: words.radio },
  { path: sheetsPath, short: kitWords.title, about: words.sheets },
  { path: dataPath, short: dataPageWords.title, about: words.data },
];
