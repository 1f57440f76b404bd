import { element } from '../../words/nodes.ts';
import { noteWords } from '../../words/source-words.ts';

/**
 * A note leads to what the margin of its clause says of the source, beside the line or under the
 * paragraph, and from there back. Without script it leads straight to the page of the source.
 */
export function openNotesBeside(): void {
  document.addEventListener('click', (event) => {
    const note = (event.target as Element).closest<HTMLAnchorElement>('.prose .fn');
    if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const beside = [...note.closest('.prose')!.querySelectorAll<HTMLAnchorElement>('.margin a')];
    const source = beside.find(({ href }) => href === note.href);
    if (!source) return;
    event.preventDefault();
    document.querySelector('.margin [role=doc-backlink]')?.remove();
    const attributes = { href: `#${note.id}`, role: 'doc-backlink' };
    source.after(' ', element('a', { ...attributes, 'aria-label': noteWords.backHere }, '↩\uFE0E'));
    source.focus();
  });
}
