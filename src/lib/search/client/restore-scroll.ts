/**
 * Back leads to the same results at the same place: as many are loaded as there were.
 *
 * @param more shows more results and tells whether it did
 */
export async function restoreScroll(
  list: HTMLElement,
  more: () => Promise<boolean>,
): Promise<void> {
  const key = () => `cuon:${location.search}`;
  const [scroll = 0, count = 0] = (sessionStorage.getItem(key()) ?? '').split(',').map(Number);
  addEventListener('pagehide', () =>
    sessionStorage.setItem(key(), `${scrollY},${list.children.length}`),
  );
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!scroll || navigation?.type !== 'back_forward') return;
  while (list.children.length < count && (await more()));
  scrollTo(0, scroll);
}
