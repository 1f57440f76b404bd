import { dataPath, outreach, sheetsPath } from '../../read/reserved.ts';
import { dataPageWords } from '../../words/data-words.ts';
import { kitWords } from '../../words/kit-words.ts';
import { scriptWords, takenFurther as words } from '../../words/outreach-words.ts';

/** The lists of what is made of the pages, for ears, radio, paper and reckoning. */
export const madeLists = [
  { path: outreach.ear, short: scriptWords.ear, about: words.ear },
  { path: outreach.radio, short: scriptWords.radio, about: words.radio },
  { path: sheetsPath, short: kitWords.title, about: words.sheets },
  { path: dataPath, short: dataPageWords.title, about: words.data },
];
