/**
 * Back leads to the same results at the same place: as many are loaded as there were.
 *
 * @param more shows more results and tells whether it did
 */
export async function restoreScroll(
  list: HTMLElement,
  more: () => Promise<boolean>,
): Promise<void> {
  const [scroll, count] = (history.state as [number, number] | null) ?? [0, 0];
  // The browser keeps it with the address, and forgets it with it.
  addEventListener('pagehide', () => history.replaceState([scrollY, list.children.length], ''));
  while (list.children.length < count && (await more()));
  if (scroll) scrollTo(0, scroll);
}
