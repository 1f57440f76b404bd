import { element } from '../../words/nodes.ts';
import { resultKinds } from '../../words/vi.ts';
import { readList, type ListFile } from '../list.ts';
import { nearest } from '../nearest.ts';
import { fileAddresses, searchFilesOf } from './search-files.ts';

/** Where an address does not stand, offers those it is most like; without the list, nothing. */
export async function offerNearest(): Promise<void> {
  const files = searchFilesOf(document.querySelector<HTMLFormElement>('main form')!);
  const answer = await fetch(fileAddresses(files).list);
  if (!answer.ok) return;
  const entries = readList((await answer.json()) as ListFile, files.base);
  const found = nearest(readable(location.pathname.slice(files.base.length)), entries);
  const place = document.querySelector<HTMLElement>('[data-nearest]')!;
  place.querySelector('ul')!.replaceChildren(
    ...found.map(({ href, title, kind }) => {
      const what = element('small', { class: 'text-soft' }, resultKinds[kind]);
      return element('li', { class: 'py-2' }, element('a', { href }, title), ' ', what);
    }),
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
