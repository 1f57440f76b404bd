/**
 * The open menu lies over the page: it closes when focus or a finger leaves it, or by Esc, which
 * gives focus back to what opened it.
 */
export function closeMenuOnLeave(menu: HTMLDetailsElement): void {
  const leave = ({ target }: Event) => {
    if (!menu.contains(target as Node)) menu.open = false;
  };
  document.addEventListener('focusin', leave);
  document.addEventListener('pointerdown', leave);
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')!.focus();
  });
}
