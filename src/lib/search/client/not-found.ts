import '../../words/older-browsers.ts';
import { element, setChildren } from '../../words/nodes.ts';
import { stripMarks } from '../../words/without-marks.ts';
import { answersIn, type AnswersFile } from '../answers-file.ts';
import { likeness } from '../terms.ts';
import { addressOfFile, searchFilesOf } from './search-files.ts';

const most = 4;
/** Of all pairs of letters: below that two addresses have nothing to do with each other. */
const least = 0.5;

/** Where an address does not stand, offers those it is most like; without their file, nothing. */
export async function offerNearest(place: HTMLElement): Promise<void> {
  const files = searchFilesOf(document.querySelector<HTMLFormElement>('main form')!);
  const answer = await fetch(addressOfFile('tra-loi', files));
  if (!answer.ok) return;
  const { pages } = await answersIn(await answer.text());
  // Read so, what is no encoding stays as it was typed.
  const asked = new URLSearchParams(`p=${location.pathname.slice(files.base.length)}`).get('p')!;
  const items = nearest(asked, pages).map(([path, title = '']) => {
    const href = files.base + path.slice(1);
    return element('li', {}, element('a', { class: 'flex min-h-11 items-center', href }, title));
  });
  setChildren(place.querySelector('ul')!, ...items);
  place.hidden = !items.length;
}

/**
 * The pages whose addresses one that does not stand is most like, by the pairs of letters they share,
 * nearest first: slips, letters left out, a folder too many or too few.
 */
export function nearest(path: string, pages: AnswersFile['pages']): AnswersFile['pages'] {
  const asked = pairsOf(path);
  return pages
    .map((page) => ({ page, like: likeness(asked, pairsOf(page[0])) }))
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ page }) => page);
}

function pairsOf(path: string): Set<string> {
  const letters = stripMarks(path).replace(/[^a-z\d]/g, '');
  return new Set([...letters.slice(1)].map((letter, at) => letters[at]! + letter));
}
