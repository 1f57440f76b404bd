import '../../words/older-browsers.ts';
import { element, setChildren } from '../../words/nodes.ts';
import type { AnswersFile } from '../answers-file.ts';
import { nearest } from '../nearest.ts';
import { answersAddress, searchFilesOf } from './search-files.ts';

/** Where an address does not stand, offers those it is most like; without their file, nothing. */
export async function offerNearest(place: HTMLElement): Promise<void> {
  const files = searchFilesOf(document.querySelector<HTMLFormElement>('main form')!);
  const answer = await fetch(answersAddress(files));
  if (!answer.ok) return;
  const { pages } = (await answer.json()) as AnswersFile;
  const entries = pages.map(([path, title]) => ({ href: files.base + path.slice(1), title }));
  const found = nearest(readable(location.pathname.slice(files.base.length)), entries);
  setChildren(
    place.querySelector('ul')!,
    ...found.map(({ href, title }) =>
      element('li', { class: 'py-2' }, element('a', { href }, title)),
    ),
  );
  place.hidden = !found.length;
}

/** What somebody typed may be no encoding at all. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
