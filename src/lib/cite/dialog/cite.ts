import { addStyle, button } from '../../words/nodes.ts';
import style from './cite-unit.css?inline';
import { addSourceOnCopy } from './copy-with-source.ts';
import { unitAt } from './touched-units.ts';
import { citeActions } from '../../words/vi.ts';

/** Long enough for a selection to be finished. */
const pause = 300;

/** Opens the cite control at the links to files of forms, and from a sentence that is clicked or selected. */
export function startCiting(): void {
  addStyle(style);
  addSourceOnCopy();
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[href*="/trich-dan/"][href$=".txt"]');
    const code = /([^/]+\..+)\.txt$/.exec(link?.pathname ?? '')?.[1];
    if (code && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void open(code);
      // Its own button stays: the focus comes back to it.
    } else if (getSelection()?.isCollapsed && !target.closest('.cite-unit'))
      offer(target.closest('a, button') ? undefined : unitAt(target));
  });
  let waiting: ReturnType<typeof setTimeout>;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const selection = getSelection();
      if (selection?.rangeCount && !selection.isCollapsed)
        offer(unitAt(selection.getRangeAt(0).startContainer));
    }, pause);
  });
  document.addEventListener('keydown', ({ key, target }) => {
    // In the control it closes that alone.
    if (key === 'Escape' && !(target as Element).closest('dialog')) offer(undefined);
  });
  const asked = new URLSearchParams(location.search).get('khoan');
  if (asked) void open(asked);
}

/** Puts a button under a unit of a clause, in room made for it, in place of the one under another. */
function offer(unit: HTMLElement | undefined): void {
  const offered = document.querySelector('.chosen');
  if (unit === offered) return;
  offered?.classList.remove('chosen');
  document.querySelector('.cite-unit')?.remove();
  document.querySelector('.cite-room')?.classList.remove('cite-room');
  const clause = unit?.closest<HTMLElement>('[data-code]');
  if (!unit?.id || !clause) return;
  const made = button(citeActions.citeUnit, () => open(clause.dataset.code!, unit.id));
  made.classList.add('cite-unit');
  unit.classList.add('chosen');
  // After its block, where the Tab key goes next; a row or an item can hold no button beside it.
  (unit.closest('table, ul, ol') ?? unit.closest('p') ?? unit).after(made);
  const [under, around] = [unit, made.offsetParent!].map((each) => each.getBoundingClientRect());
  made.style.top = `${under!.bottom - around!.top}px`;
  made.style.left = `${under!.left - around!.left}px`;
  unit.closest('tr, li, p, blockquote')?.classList.add('cite-room');
}

async function open(code: string, unitId?: string): Promise<void> {
  const { openCite } = await import('./cite-dialog.ts');
  await openCite(import.meta.env.BASE_URL, code, unitId?.split('.').pop());
}
