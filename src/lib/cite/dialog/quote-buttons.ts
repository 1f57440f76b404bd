import { copyAndSay } from '../../words/nodes.ts';

/**
 * Shows under every fact of a page the button that copies it with its source. Its words stand in the
 * page: the module that has them brings all that scripts for radio are made with.
 */
export function showQuoteButtons(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-copied]')) {
    const { quoted, copied } = place.dataset;
    const [button, status] = place.children as unknown as [HTMLElement, HTMLElement];
    button.addEventListener('click', () => void copyAndSay(quoted!, copied!, status));
    place.hidden = false;
  }
}
